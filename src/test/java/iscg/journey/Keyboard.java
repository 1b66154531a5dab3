package iscg.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody who has no mouse: goes through a page by Tab, from where they are to what comes after it, and finds things by their names. At each stop what has
 * the focus must be seen, and must stand behind what had it before ({@link Measures}); after each act the focus must be somewhere.
 */
final class Keyboard {

    private static final int MOST_ARROWS = 300;

    /** Milliseconds. */
    private static final double LONGEST_UNTIL_SAID = 20_000;

    private final Visitor person;
    private final Page page;
    private final Focus focus;

    private Keyboard(Visitor person) {
        this.person = person;
        this.page = person.page();
        // From now on, since it takes a moment until the browser leaves the choice of a file to us.
        page.onFileChooser(chooser -> {});
        this.focus = new Focus(person);
    }

    static Keyboard of(Visitor person) {
        return new Keyboard(person);
    }

    /** Types an address of the portal; from its page's beginning on. */
    Keyboard open(String path) {
        person.open(path + (path.contains("?") ? "&" : "?") + "lang="
                + person.language().tag());
        person.heading().waitFor();
        person.awaitAnswer();
        return this;
    }

    /** Presses Enter on a link, a button or what can be unfolded. */
    Keyboard press(String key) {
        return pressNamed(person.text(key));
    }

    Keyboard press(Words words) {
        return press(words.key());
    }

    Keyboard press(String key, Map<String, ?> arguments) {
        return pressNamed(person.text(key, arguments));
    }

    /** The same with a button that says whose it is, as {@code Move up: title}. */
    Keyboard pressOf(String pattern, String key, String title) {
        return press(pattern, Map.of("act", person.text(key), "title", title));
    }

    Keyboard isOnOf(String pattern, String key, String title) {
        return isOn(pattern, Map.of("act", person.text(key), "title", title));
    }

    /** Where the page has it, such as a way out of a draft that somebody left. */
    Keyboard pressIfThere(String key) {
        return page.getByText(person.text(key)).first().isVisible() ? press(key) : this;
    }

    Keyboard pressNamed(String words) {
        tabTo("act", words);
        return act("Enter");
    }

    /** The same with what stands before: by Shift and Tab. */
    Keyboard pressBefore(String key) {
        return pressBefore(key, Map.of());
    }

    Keyboard pressBefore(String key, Map<String, ?> arguments) {
        var words = Focus.known(person.text(key, arguments));
        focus.move("Shift+Tab", stop -> stop.is("act", words), words);
        return act("Enter");
    }

    /** Presses Enter where one is. */
    Keyboard pressHere() {
        return act("Enter");
    }

    /** Turns the pages of a list until one has it, and opens it. */
    Keyboard pressFromList(String words) {
        while (!page.locator("main").getByText(words).first().isVisible()) {
            press("ui.pager.next");
        }
        return pressNamed(words);
    }

    /** Opens what is folded away under a line that begins with these words. */
    Keyboard unfold(String key) {
        return unfoldNamed(person.text(key));
    }

    Keyboard unfold(String key, Map<String, ?> arguments) {
        return unfoldNamed(Focus.known(person.text(key, arguments)));
    }

    Keyboard unfoldNamed(String words) {
        until(stop -> stop.kind().equals("fold") && stop.name().startsWith(Focus.plain(words)), words);
        act("Enter");
        page.waitForFunction(
                "() => [...document.activeElement.closest('details').querySelectorAll(':scope > :not(summary) *')]"
                        + ".some(one => one.checkVisibility())"); // what is folded away may come only now
        return this;
    }

    /** Opens what is folded away next, within what was just opened. */
    Keyboard unfoldNext() {
        page.waitForFunction("() => document.activeElement?.closest('details')"
                + "?.querySelector(':scope details > summary')?.checkVisibility()");
        focus.tab("Tab", "what is folded");
        return unfoldNamed("");
    }

    /** Writes into a field, in place of what it held. */
    Keyboard type(String key, String words) {
        return typeInto(person.text(key), words);
    }

    Keyboard type(Words label, String words) {
        return type(label.key(), words);
    }

    Keyboard type(String key, Map<String, ?> arguments, String words) {
        return typeInto(person.text(key, arguments), words);
    }

    Keyboard typeInto(String label, String words) {
        tabTo("field", label);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
        return this;
    }

    /** The same in the six languages, one field after the other. */
    Keyboard typeInSix(String key, String words) {
        for (var language : Language.values()) {
            typeInto(
                    person.text(key, Map.of("language", language.nameInSentence(person.language()))),
                    words + " " + language.tag());
        }
        return this;
    }

    /** A date as the reader's language writes it. */
    Keyboard type(String key, LocalDate day) {
        return type(key, day.format(DateTimeFormatter.ofPattern(person.text("ui.date-picker.format"))));
    }

    Keyboard tick(String key) {
        return tickNamed(person.text(key));
    }

    Keyboard tickNamed(String words) {
        tabTo("checkbox", words);
        return focus.here().checked() ? this : act("Space");
    }

    /** Ticks the first box whose name has this in it. */
    Keyboard tick(Pattern name) {
        until(
                stop -> stop.kind().equals("checkbox")
                        && name.matcher(stop.name()).find(),
                name.pattern());
        return act("Space");
    }

    /** Answers a question by the arrows. */
    Keyboard take(String question, String answer) {
        var group = Focus.plain(person.text(question));
        var words = Focus.plain(person.text(answer));
        until(stop -> stop.kind().equals("radio") && stop.group().startsWith(group), group);
        for (var arrows = 0; arrows < MOST_ARROWS; arrows++) {
            var stop = focus.here();
            if (stop.is("radio", words)) {
                return stop.checked() ? settled() : act("Space");
            }
            page.keyboard().press("ArrowDown");
        }
        throw focus.lost("Arrows do not come to " + words);
    }

    /** Opens the list of a field and takes what begins with these words. */
    Keyboard choose(String key, String words) {
        openList(key);
        for (var arrows = 0; arrows < MOST_ARROWS; arrows++) {
            if (focus.here().name().startsWith(Focus.plain(words))) {
                return closeList();
            }
            page.keyboard().press("ArrowDown");
        }
        throw focus.lost(words + " is not in the list " + person.text(key));
    }

    /** Takes what stands in the list below what was chosen. */
    Keyboard chooseNext(String key) {
        openList(key);
        page.keyboard().press("ArrowDown");
        return closeList();
    }

    private void openList(String key) {
        tabTo("choice", person.text(key));
        page.keyboard().press("Enter");
        person.awaitList();
    }

    private Keyboard closeList() {
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement?.getAttribute('role') !== 'option'");
        return settled();
    }

    /** Chooses a file; the window in which one does is the browser's own. */
    Keyboard attach(String key, FilePayload file) {
        tabTo("act", person.text(key));
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(file.name))
                .waitFor();
        return hearsWords(file.name);
    }

    Download download(String key) {
        tabTo("act", person.text(key));
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    /** Waits until the portal has all that was typed. */
    Keyboard kept() {
        page.keyboard().press("Tab"); // what leaves a field tells the portal
        stepBack();
        person.awaitSaved();
        return this;
    }

    private void stepBack() {
        page.keyboard().press("Shift+Tab");
        page.evaluate("() => measures.stand()");
    }

    /** Comes to a page; after a change of page without loading the focus is at its heading. */
    Keyboard arrives(String key) {
        return arrivesAt(person.text(key));
    }

    Keyboard arrivesAt(String heading) {
        page.waitForFunction(
                "heading => [...document.querySelectorAll('h1')].some(one =>"
                        + " one.textContent.replace(/[\\u2060\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').includes(heading))",
                Focus.plain(heading));
        return settled();
    }

    Keyboard comesTo(String path) {
        page.waitForURL("**" + path);
        return settled();
    }

    /** A field comes that was not there before. */
    Keyboard finds(String key, Map<String, ?> arguments) {
        page.getByLabel(person.text(key, arguments)).first().waitFor();
        return settled();
    }

    /** What happened is announced, or stands where the focus is. */
    Keyboard hears(String key) {
        return hearsWords(person.text(key));
    }

    Keyboard hears(String key, Map<String, ?> arguments) {
        return hearsWords(person.text(key, arguments));
    }

    Keyboard hearsWords(String sentence) {
        if (!focus.holds("sentence => window.measures?.isTold(sentence)", sentence, LONGEST_UNTIL_SAID)) {
            throw focus.lost("Nothing says “" + sentence + "”");
        }
        return settled();
    }

    /** Has the focus on what bears this name. */
    Keyboard isOn(String key) {
        return isOn(key, Map.of());
    }

    Keyboard isOn(String key, Map<String, ?> arguments) {
        var words = Focus.plain(person.text(key, arguments));
        if (!focus.holds("words => window.measures?.here()?.name.startsWith(words)", words, LONGEST_UNTIL_SAID)) {
            throw focus.lost("The focus is not on “" + words + "”");
        }
        return settled();
    }

    // ---- One step ----

    private void tabTo(String kind, String named) {
        var words = Focus.known(named);
        until(stop -> stop.is(kind, words), words);
    }

    private void until(Predicate<Focus.Stop> wanted, String words) {
        focus.move("Tab", wanted, words);
    }

    /** What a link leads to is there when this returns. */
    private Keyboard act(String key) {
        var before = page.url();
        var leads = (boolean) page.evaluate("() => measures.leads()");
        page.keyboard().press(key);
        if (leads) {
            page.waitForURL(url -> !url.equals(before));
        }
        person.awaitAnswer();
        return this;
    }

    private Keyboard settled() {
        focus.settled();
        return this;
    }
}
