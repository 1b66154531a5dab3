package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a delegate meets when attaching documents: several at once, refused ones, broken lines, a keyboard alone. */
class AttachmentsJourneyTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final String UPLOADS = "**/VAADIN/dynamic/resource/**";

    private final RunningPortal portal = JourneyPortal.running();
    private Visitor delegate;
    private Page page;

    @BeforeEach
    void aNewDraftWithNothingAttached() {
        delegate = Visitor.reading(Language.ENGLISH, portal.address()).signIn("delegate-es");
        page = delegate.page();
        delegate.open("/needs/new");
        choose().waitFor();
        for (var remove = removeButtons(); remove.count() > 0; ) {
            var left = remove.count() - 1;
            remove.first().click();
            assertThat(remove).hasCount(left);
        }
    }

    @AfterEach
    void leave() {
        delegate.close();
    }

    @Test
    void tellsTheLimitsBeforeAnythingIsChosen() {
        assertThat(choose())
                .hasAccessibleDescription(Pattern.compile("Up to 20 files.*100\u00a0MB.*500\u00a0MB.*PDF.*"));
    }

    @Test
    void takesSeveralFilesAtOnceAndSaysOfEachWhatBecameOfIt() {
        field().setInputFiles(new Path[] {
            SAMPLES.resolve("documents/declaration-preamble-ar.pdf"),
            SAMPLES.resolve("hostile/macros.docm"),
            SAMPLES.resolve("hostile/password.docx")
        });
        assertThat(attached("declaration-preamble-ar.pdf")).containsText("PDF, 34.5 kB");
        assertThat(attached("password.docx")).containsText(delegate.text("document.protected"));
        assertThat(refused("macros.docm")).containsText("contains macros");
        assertThat(page.locator("iscg-files-on-their-way [role=listitem]")).hasCount(0);
        Axe.findsNothingOn(page);

        delegate.awaitSaved();
        page.reload();
        assertThat(attached("declaration-preamble-ar.pdf")).isVisible();
        assertThat(attached("password.docx")).isVisible();
        assertThat(page.locator(".documents-refused li:visible")).hasCount(0);
    }

    @Test
    void saysAloudWhatArrived() {
        attach("note.txt");
        assertThat(page.locator("vaadin-upload [role=log]")).containsText("note.txt is attached");
    }

    @Test
    void saysAloudHowFarALongUploadIs() {
        var large = new byte[8_000_000];
        Arrays.fill(large, (byte) 'x');
        slowUploads();
        field().setInputFiles(new FilePayload("large.txt", "text/plain", large));
        assertThat(attached("large.txt")).isVisible();
        assertThat(page.locator("vaadin-upload [role=log]")).containsText("per cent");
    }

    @Test
    void keepsTheFocusNearWhatWasRemoved() {
        for (var name : new String[] {"a.txt", "b.txt", "c.txt"}) {
            attach(name); // of several at once, a smaller one may arrive first
        }
        remove("b.txt").focus();
        page.keyboard().press("Enter");
        assertThat(remove("c.txt")).isFocused();
        page.keyboard().press("Enter");
        assertThat(remove("a.txt")).isFocused();
        page.keyboard().press("Enter");
        assertThat(choose()).isFocused();
    }

    @Test
    void opensTheChooserByKeyboard() {
        var chooser = page.waitForFileChooser(() -> choose().press("Enter"));
        chooser.setFiles(text("note.txt"));
        assertThat(attached("note.txt")).isVisible();
    }

    @Test
    void takesWhatIsDropped() {
        var dropped = page.evaluateHandle("""
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(['Dropped'], 'dropped.txt', { type: 'text/plain' }));
                  return files;
                }""");
        page.locator("vaadin-upload").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        assertThat(attached("dropped.txt")).isVisible();
    }

    @Test
    void triesABrokenUploadAgainWithoutAnythingChosenAnew() {
        page.route(UPLOADS, Route::abort);
        field().setInputFiles(text("note.txt"));
        var again = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(delegate.text("ui.upload.retry")));
        assertThat(again).isVisible();
        page.unroute(UPLOADS);
        again.click();
        assertThat(attached("note.txt")).isVisible();
        assertThat(page.locator("iscg-files-on-their-way [role=listitem]")).hasCount(0);
    }

    @Test
    void attachesOnceWhatArrivedTwiceBecauseAnAnswerGotLost() {
        page.route(UPLOADS, route -> {
            route.fetch();
            route.abort();
        });
        field().setInputFiles(text("note.txt"));
        assertThat(page.locator("iscg-files-on-their-way [role=listitem]")).hasCount(1);
        page.unroute(UPLOADS);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(delegate.text("ui.upload.retry")))
                .click();
        assertThat(page.locator("iscg-files-on-their-way [role=listitem]")).hasCount(0);
        assertThat(page.locator(".documents li:visible")).hasCount(1);
    }

    @Test
    void refusesTheTwentyFirstFileAndSaysWhatToDo() {
        var files = new FilePayload[21];
        for (var i = 0; i < files.length; i++) {
            files[i] = text("%02d.txt".formatted(i));
        }
        field().setInputFiles(files);
        assertThat(page.locator(".documents li:visible")).hasCount(20);
        assertThat(refused("20.txt")).containsText("there are 20 files already");
        assertThat(choose()).isDisabled();
        remove("07.txt").click();
        assertThat(choose()).isEnabled();
    }

    @Test
    void handsDocumentsOutToBeSavedAlone() {
        attach("رأي 100%; a.txt");
        var address = attached("رأي 100%; a.txt").locator("a[download]").getAttribute("href");
        var answer = page.request().get(portal.address() + address);
        assertThat(answer.text()).isEqualTo("Content of رأي 100%; a.txt");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("cache-control", "no-cache, private")
                .containsEntry("content-type", "text/plain");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D8%B1%D8%A3%D9%8A%20100%25%3B%20a.txt");
    }

    private void attach(String... names) {
        field().setInputFiles(
                        Arrays.stream(names).map(AttachmentsJourneyTest::text).toArray(FilePayload[]::new));
        for (var name : names) {
            assertThat(attached(name)).isVisible();
        }
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", ("Content of " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A line on which eight megabytes take some seconds. */
    private void slowUploads() {
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", 2_000_000);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private Locator field() {
        return delegate.field(Words.ATTACHMENTS);
    }

    private Locator choose() {
        return page.locator("[slot=add-button]");
    }

    private Locator attached(String name) {
        return page.locator(".documents li:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator refused(String name) {
        return page.locator(".documents-refused li:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator removeButtons() {
        return page.locator(".documents vaadin-button:visible");
    }

    private Locator remove(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(delegate.text("attachments.remove-named", Map.of("name", name))));
    }
}
