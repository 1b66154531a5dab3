package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large files on a slow line: how far they are, how one stops them, and what becomes of them when the line breaks. */
class UploadJourneyTest {

    private static final int MEGABYTE = 1 << 20;

    private final RunningPortal portal = JourneyPortal.running();

    @TempDir
    Path folder;

    private final BreakableLine line = new BreakableLine();
    private Visitor delegate;
    private Page page;

    @BeforeEach
    void aNewDraftWithNothingAttached() {
        visit(Language.ENGLISH);
    }

    private void visit(Language language) {
        delegate = Visitor.with(line.device(portal.issuer()), language, portal.address())
                .signIn("delegate-ru");
        page = delegate.page();
        delegate.open("/needs/new");
        choose().waitFor();
        for (var remove = page.locator(".documents vaadin-button:visible"); remove.count() > 0; ) {
            var left = remove.count() - 1;
            remove.first().click();
            assertThat(remove).hasCount(left);
        }
    }

    @AfterEach
    void leave() {
        delegate.close();
        line.close();
    }

    @Test
    void isCancelledByKeyboardAndLeavesNothingBehind() {
        send(2_000_000, file("long.txt", 40));
        assertThat(row("long.txt")).containsText("% of 40 MB, time left");
        page.waitForCondition(() -> !arriving().isEmpty());
        cancel("long.txt").press("Enter");
        assertThat(rows()).hasCount(0);
        assertThat(choose()).isFocused();
        assertThat(log()).containsText("long.txt will not be attached");
        page.waitForCondition(() -> arriving().isEmpty());
        assertThat(page.locator(".documents li:visible")).hasCount(0);
    }

    @Test
    void isCancelledAloneWhileOthersGoOn() {
        send(2_000_000, file("a.txt", 40), file("b.txt", 40), file("c.txt", 4));
        assertThat(rows()).hasCount(3);
        Axe.findsNothingOn(page);
        cancel("b.txt").press("Enter"); // the newest stands on top
        assertThat(cancel("a.txt")).isFocused();
        assertThat(attached("c.txt")).isVisible();
        cancel("a.txt").press("Enter");
        assertThat(choose()).isFocused();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void isTriedAgainWithoutEnteringAnythingAfterTheLineBroke(Language language) {
        delegate.close();
        visit(language);
        delegate.field(Words.TITLE).fill("What I have typed");
        delegate.awaitSaved();
        send(2_000_000, file("long.txt", 20));
        assertThat(row("long.txt")).containsText("%");
        line.breaks();
        var again = button("attachments.retry-named", "long.txt");
        assertThat(again).hasText(delegate.text("ui.upload.retry"));
        assertThat(row("long.txt")).containsText(delegate.text("ui.upload.server-unavailable"));
        line.isMended();
        line.carry(Integer.MAX_VALUE);
        page.waitForCondition(() -> arriving().isEmpty());
        Axe.findsNothingOn(page);
        again.press("Enter");
        assertThat(attached("long.txt")).isVisible();
        assertThat(rows()).hasCount(0);
        assertThat(choose()).isFocused();
        assertThat(delegate.field(Words.TITLE)).hasValue("What I have typed");
    }

    @Test
    void isRefusedBeforeItIsSentWhereItIsTooLargeOrTooMuchTogether() {
        send(100_000, file("huge.txt", 101));
        assertThat(refused("huge.txt")).containsText("it is larger than 100 MB");
        var five = IntStream.range(0, 5).mapToObj(i -> file(i + ".txt", 96)).toArray(Path[]::new);
        send(100_000, five);
        send(100_000, file("sixth.txt", 21), file("seventh.txt", 20));
        assertThat(refused("sixth.txt")).containsText("all files together would exceed 500 MB");
        assertThat(row("seventh.txt")).isVisible();
        assertThat(rows()).hasCount(6);
        Axe.findsNothingOn(page);
    }

    @Test
    void isRefusedByTheServerWhateverTheBrowserLetsPass() {
        assertThat(forged(101)).startsWith("422").containsPattern("it is larger than 100.MB");
        assertThat(arriving()).isEmpty();
    }

    /** The status and body of the answer to a request that no form of ours would send. */
    private String forged(int megabytes) {
        return (String) page.locator("vaadin-upload").evaluate("""
                async (upload, bytes) => {
                  const answer = await fetch(upload.target, { method: 'POST', body: new Blob([new Uint8Array(bytes)]),
                    headers: { 'X-Filename': 'forged.txt', 'Content-Type': 'text/plain' } });
                  return answer.status + ' ' + (await answer.text());
                }""", megabytes * MEGABYTE);
    }

    private void send(int bytesPerSecond, Path... files) {
        line.carry(bytesPerSecond);
        delegate.field(Words.ATTACHMENTS).setInputFiles(files);
    }

    /** A text that is nearly nothing but spaces. */
    private Path file(String name, int megabytes) {
        var file = folder.resolve(name);
        try {
            Files.writeString(file, "A long text that begins with " + name, StandardCharsets.UTF_8);
            try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                var spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
                content.seek(content.length());
                while (content.length() < (long) megabytes * MEGABYTE) {
                    var left = (long) megabytes * MEGABYTE - content.length();
                    content.write(spaces, 0, (int) Math.min(spaces.length, left));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arriving() {
        var files = portal.documents().resolve("incoming").toFile().listFiles();
        return files == null
                ? List.of()
                : List.of(files).stream().map(File::getName).toList();
    }

    private Locator choose() {
        return page.locator("[slot=add-button]");
    }

    private Locator log() {
        return page.locator("vaadin-upload [role=log]");
    }

    private Locator rows() {
        return page.locator("iscg-files-on-their-way [role=listitem]");
    }

    private Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator cancel(String name) {
        return button("attachments.cancel-named", name);
    }

    private Locator button(String key, String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions()
                        .setName(delegate.text(key, Map.of("name", name)))
                        .setExact(true));
    }

    private Locator attached(String name) {
        return page.locator(".documents li:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator refused(String name) {
        return page.locator(".documents-refused li:visible").filter(new Locator.FilterOptions().setHasText(name));
    }
}
