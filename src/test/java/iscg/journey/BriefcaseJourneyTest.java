package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a meeting from the secretariat's desk to a reader in Arabic without any connection. */
class BriefcaseJourneyTest {

    private static final String MEETING = "/meetings/2";

    private final RunningPortal portal = JourneyPortal.running();

    @TempDir
    Path folder;

    @Test
    void opensInArabicWithoutAConnection() throws IOException, InterruptedException {
        var mark = UUID.randomUUID().toString();
        var packed = folder.resolve("briefcase.zip");
        try (var secretariat = Visitor.reading(Language.ARABIC, portal.address());
                var delegate = Visitor.reading(Language.ARABIC, portal.address())) {
            secretariat.signIn("secretariat").open(MEETING + "/documents");
            Axe.check(secretariat);
            give(secretariat, "العرض النصي " + mark, Language.ARABIC, "تدعو الوثيقة إلى توفير العرض النصي. " + mark);
            give(secretariat, "Sous-titrage " + mark, Language.FRENCH, "Le document demande le sous-titrage. " + mark);
            Axe.check(secretariat);
            delegate.signIn("delegate-ar");
            delegate.page().waitForCondition(() -> bothAreRead(delegate, mark));
            Axe.check(delegate);
            var download = delegate.page()
                    .waitForDownload(() -> delegate.page()
                            .getByText(delegate.text("briefcase.all"))
                            .click());
            download.saveAs(packed);
        }
        var unpacked = unpack(packed);
        sumsAreRight(unpacked);
        read(unpacked, mark);
        isWellFormed(unpacked);
    }

    private static void give(Visitor secretariat, String title, Language language, String content) {
        var name = UUID.randomUUID() + ".txt";
        secretariat
                .field(Words.ATTACHMENTS)
                .first()
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(UTF_8)));
        assertThat(secretariat.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        secretariat.select("symbol.form.language").first().click();
        secretariat
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language.nameIn(Language.ARABIC)))
                .click();
        secretariat.labelled("briefcase.form.title").first().fill(title);
        secretariat
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(secretariat.text("briefcase.give"))
                                .setExact(true))
                .click();
        assertThat(secretariat.page().locator(".notice-success .number"))
                .hasText(Pattern.compile("-" + language.suffix() + "$"));
    }

    /** Files are scanned, and their texts taken out, behind people’s backs. */
    private static boolean bothAreRead(Visitor delegate, String mark) {
        delegate.open(MEETING);
        delegate.heading().waitFor();
        var rows = delegate.page().locator(".papers tr").filter(new Locator.FilterOptions().setHasText(mark));
        return rows.count() == 2
                && rows.all().stream()
                        .map(row -> row.locator(".language-links a").getAttribute("href"))
                        .allMatch(symbol -> delegate.page()
                                .request()
                                .get(URI.create(delegate.page().url()).resolve(symbol) + "/text")
                                .ok());
    }

    private Path unpack(Path packed) throws IOException {
        var unpacked = folder.resolve("unpacked");
        try (var zip = new ZipInputStream(Files.newInputStream(packed), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return unpacked;
    }

    /** By the program that everybody else would use. */
    private static void sumsAreRight(Path unpacked) throws IOException, InterruptedException {
        var check = new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS")
                .directory(unpacked.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(check.waitFor()).isZero();
    }

    private static void read(Path unpacked, String mark) {
        try (var context = Chromium.browser().newContext(new Browser.NewContextOptions().setOffline(true))) {
            var page = context.newPage();
            page.navigate(unpacked.resolve("index.html").toUri().toString());
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.getByText("Sous-titrage " + mark)).isVisible();
            Axe.findsNothingOn(page);
            var arabic = page.locator("li").filter(new Locator.FilterOptions().setHasText("العرض النصي " + mark));
            arabic.locator("a[href^=text]").click();
            assertThat(page.locator("article")).containsText(mark);
            Axe.findsNothingOn(page);
            page.locator("a").first().click();
            assertThat(page).hasURL(Pattern.compile("index\\.html$"));
        }
    }

    private void isWellFormed(Path unpacked) throws IOException, InterruptedException {
        var checker = new HtmlChecker(Files.createDirectory(folder.resolve("checked")));
        checker.add("index", Files.readString(unpacked.resolve("index.html")));
        try (var texts = Files.list(unpacked.resolve("text"))) {
            for (var text : texts.toList()) {
                checker.add(text.toString(), Files.readString(text));
            }
        }
        assertThat(checker.errors()).isEmpty();
    }
}
