package iscg.testing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import iscg.language.Language;
import iscg.language.Messages;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells whether what the portal says is said in one language: no words in another script, unless the language's own texts have them, and no text of another. */
public final class OneLanguage {

    /** What bears this is what people or other rooms gave: a name, a number, a moment, somebody's text. */
    public static final String DATA = ".name, .number, .pattern, .user-text, bdi, code, time, [dir=auto],"
            + " li a[href*=\"needs/20\"], td a[href*=\"needs/20\"]";

    /**
     * Names isolated in sentences, random marks, addresses of pages and people, symbols, codes, keys of texts, abbreviations of bodies, and names of systems and
     * of a sample member.
     */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile(
            "[\\u2066-\\u2068][^\\u2069]*\\u2069|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\S+@\\S+|https?://\\S+|/\\S+|ISCG-\\d+\\S*|[(（][A-Z-]+[)）]"
                    + "|\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\\b|\\b[0-9A-Fa-f]{8,}\\b|\\b[a-z-]+(?:\\.[a-z-]+)+\\b"
                    + "|Linux|macOS|Windows|Télécoms Rhône-Alpin\\S*");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");
    private static final Messages MESSAGES = new Messages();

    private final Language language;
    private final Set<String> known;
    private final Set<String> others;

    public OneLanguage(Language language) {
        this.language = language;
        known = texts(language)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .collect(toUnmodifiableSet());
        var own = texts(language).collect(toUnmodifiableSet());
        others = Arrays.stream(Language.values())
                .filter(other -> other != language)
                .flatMap(OneLanguage::texts)
                .filter(text -> text.length() > 3 && !own.contains(text))
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> texts(Language language) {
        return MESSAGES.keys(language).stream().map(key -> MESSAGES.packaged(language, key));
    }

    /** Whether a text without mark-up says anything in another language. */
    public boolean isLeftBy(String text) {
        return others.contains(text) || isOtherScript(withoutData(text));
    }

    /** The same of a piece of a page, which may be marked as in another language, or as data. */
    public boolean isLeftBy(String text, String marked, boolean data) {
        return !data && (marked.isEmpty() || Language.ofTag(marked).equals(Optional.of(language))) && isLeftBy(text);
    }

    /** What is not the same in each language. */
    public static String withoutData(String text) {
        return SAME_EVERYWHERE.matcher(text).replaceAll(" ");
    }

    /** The pieces of a page in another language that are not marked as such. */
    public List<String> foreignIn(String html) {
        var foreign = new ArrayList<String>();
        var page = Jsoup.parse(html);
        page.select("script, style, noscript, template").remove();
        if (isLeftBy(page.title())) {
            foreign.add(page.title());
        }
        page.body().getAllElements().forEach(element -> {
            var marked = Optional.ofNullable(element.closest("[lang]"))
                    .map(one -> one.attr("lang"))
                    .orElse("");
            said(element)
                    .filter(text -> isLeftBy(text, marked, element.closest(DATA) != null))
                    .forEach(foreign::add);
        });
        return foreign;
    }

    private static Stream<String> said(Element element) {
        var attributes = Stream.of("aria-label", "title", "placeholder", "alt").map(element::attr);
        return Stream.concat(attributes, element.textNodes().stream().map(TextNode::text))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return language.tag();
    }

    private boolean isOtherScript(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !isOwnScript(UnicodeScript.of(word.codePointAt(0))) && !known.contains(word));
    }

    private boolean isOwnScript(UnicodeScript script) {
        return script == UnicodeScript.COMMON
                || script
                        == switch (language) {
                            case ARABIC -> UnicodeScript.ARABIC;
                            case CHINESE -> UnicodeScript.HAN;
                            case RUSSIAN -> UnicodeScript.CYRILLIC;
                            case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
                        };
    }
}
