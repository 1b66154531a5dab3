package iscg.document;

import static java.util.stream.Collectors.joining;

import iscg.document.ContentReport.Problem;
import iscg.document.ContentReport.Trouble;
import iscg.storage.ContentStorage;
import iscg.storage.StorageSettings;
import java.io.PrintStream;
import java.util.Locale;
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
 * Verifies what is stored without the portal, or beside it: needs nothing but the database and the storage, where the portal's
 * own settings say they are, and changes neither. For those who may read the settings' secrets; it asks nobody to sign in.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@EnableConfigurationProperties(StorageSettings.class)
@ComponentScan(basePackageClasses = ContentStorage.class)
@Import({ContentReferences.class, ContentVerification.class})
public class VerifyCommand {

    /** As in {@code --iscg.command=verify}. */
    public static final String NAME = "verify";

    private static final int SOUND = 0;
    private static final int WRONG = 1;
    private static final int NOT_VERIFIED = 2;

    /**
     * Prints a line for each content that is damaged, missing or unreadable, then the totals.
     *
     * @return the exit code: 0 if all is as it was received, 1 if anything is wrong, 2 if that could not be found out
     */
    public static int run(String[] arguments, PrintStream out) {
        try (var context = new SpringApplicationBuilder(VerifyCommand.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=error", "logging.level.iscg=warn")
                .run(arguments)) {
            var report = context.getBean(ContentVerification.class).run();
            print(report, out);
            return report.isSound() ? SOUND : WRONG;
        } catch (RuntimeException e) {
            out.println("Not verified: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_VERIFIED;
        }
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
                .collect(joining(", "));
        return "%s %s: %s".formatted(problem.trouble().name().toLowerCase(Locale.ROOT), problem.sha256(), documents);
    }
}
