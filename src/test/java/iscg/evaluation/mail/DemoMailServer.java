package iscg.evaluation.mail;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the portal's mails and shows them. Arguments: the folder, the port for mails, the port of the page. */
public final class DemoMailServer {

    private DemoMailServer() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var drop = new MailDrop(folder, Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(drop)));
        MailPage.serve(folder, Integer.parseInt(arguments[2]));
    }

    private static void close(MailDrop drop) {
        try {
            drop.close();
        } catch (IOException e) {
            // it ends anyway
        }
    }
}
