package iscg.verify;

import iscg.audit.HistoryReport;
import iscg.audit.HistoryVerification;
import iscg.document.ContentReport;
import iscg.document.ContentReport.Problem;
import iscg.document.ContentReport.Trouble;
import iscg.document.ContentVerification;
import iscg.storage.ContentStorage;
import iscg.storage.StorageSettings;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * Verifies the history and what is stored without the portal, or beside it: needs nothing but the database and the folders or
 * the bucket, where the portal's own settings say they are, and changes none. For those who may read the settings' secrets; it
 * asks nobody to sign in.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@EnableConfigurationProperties(StorageSettings.class)
@ComponentScan(basePackageClasses = ContentStorage.class)
@Import({HistoryVerification.class, ContentVerification.class})
public class VerifyCommand {

    /** As in {@code --iscg.command=verify}. */
    public static final String NAME = "verify";

    private static final int SOUND = 0;
    private static final int WRONG = 1;
    private static final int NOT_VERIFIED = 2;

    /**
     * Prints a line for each thing that is wrong: with the history, then with contents that are damaged, missing or unreadable; and
     * the totals of both.
     *
     * @return the exit code: 0 if all is as it was, 1 if anything is wrong, 2 if that could not be found out
     */
    public static int run(String[] arguments, PrintStream out) {
        try (var context = new SpringApplicationBuilder(VerifyCommand.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=error", "logging.level.iscg=warn")
                .run(arguments)) {
            var history = context.getBean(HistoryVerification.class).run();
            print(history, out);
            var contents = context.getBean(ContentVerification.class).run();
            print(contents, out);
            return history.isSound() && contents.isSound() ? SOUND : WRONG;
        } catch (RuntimeException e) {
            out.println("Not verified: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_VERIFIED;
        }
    }

    private static void print(HistoryReport report, PrintStream out) {
        report.problems().forEach(problem -> out.println("history: " + problem));
        out.printf(
                "History verified: %d entries, of them %d with a receipt; %d signed ends; %d entries younger than these%n",
                report.end().position(), report.receipts(), report.signed(), report.unsigned());
    }

    private static void print(ContentReport report, PrintStream out) {
        report.problems().forEach(problem -> out.println(line(problem)));
        out.printf(
                "Contents verified: %d, damaged: %d, missing: %d, unreadable: %d%n",
                report.checked(),
                report.count(Trouble.DAMAGED),
                report.count(Trouble.MISSING),
                report.count(Trouble.UNREADABLE));
    }

    private static String line(Problem problem) {
        var documents = problem.documents().stream()
                .map(document -> document.document() + " (" + document.fileName() + ")")
                .collect(Collectors.joining(", "));
        return "%s %s: %s".formatted(problem.trouble().name().toLowerCase(Locale.ROOT), problem.sha256(), documents);
    }
}
