package iscg.journey;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The least that could receive a file: streams it to disk and hashes it, in the portal's servlet container and in a process of
 * its own. Prints its port. Arguments: the folder.
 */
public final class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 16;

    private final transient Path folder;

    private BareServlet(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws LifecycleException, IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "upload", new BareServlet(folder));
        context.addServletMappingDecoded("/", "upload");
        tomcat.start();
        System.out.println(tomcat.getConnector().getLocalPort());
        System.in.read(); // ends with whoever started it
        System.exit(0);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        var hash = sha256();
        try (var target = new DigestOutputStream(Files.newOutputStream(file), hash)) {
            var content = request.getInputStream();
            var buffer = new byte[BUFFER];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                target.write(buffer, 0, read);
            }
        }
        response.getWriter().print(HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
