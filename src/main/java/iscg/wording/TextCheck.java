package iscg.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.wording.TextProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether a text can take the place of the portal's own without a page coming apart. */
@Component
public class TextCheck {

    /** In characters; the longest text of the portal has less than half of it. */
    static final int LONGEST = 4_000;

    private static final Pattern MARKUP = Pattern.compile("<[\\p{Alpha}/!?]|&(?:\\p{Alpha}+|#\\w+);");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E]");

    private final Messages messages;

    public TextCheck(Messages messages) {
        this.messages = messages;
    }

    /** All that is wrong; empty if nothing is. */
    public List<TextProblem> of(String key, Language language, String text) {
        if (text.isBlank()) {
            return List.of(new TextProblem(Kind.EMPTY));
        }
        if (text.length() > LONGEST) {
            return List.of(new TextProblem(Kind.TOO_LONG, String.valueOf(LONGEST)));
        }
        var problems = new ArrayList<TextProblem>();
        add(problems, Kind.MARKUP, MARKUP.matcher(text).find());
        add(problems, Kind.APOSTROPHE, text.indexOf('\'') >= 0);
        add(problems, Kind.CONTROL, CONTROL.matcher(text).find());
        if (problems.isEmpty()) {
            problems.addAll(ofPattern(key, language, text));
        }
        return problems;
    }

    private List<TextProblem> ofPattern(String key, Language language, String text) {
        try {
            new MessageFormat(text, ULocale.forLocale(language.locale()));
            return ofArguments(Arguments.of(key, messages), Argument.in(text), language);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            var words = String.valueOf(unreadable.getMessage());
            return List.of(new TextProblem(Kind.UNREADABLE, words.replaceAll("[{}\"']", "")));
        }
    }

    private static List<TextProblem> ofArguments(Arguments known, List<Argument> used, Language language) {
        var problems = new ArrayList<TextProblem>();
        var names = new TreeSet<String>();
        used.forEach(argument -> names.add(argument.name()));
        name(problems, Kind.ARGUMENT_MISSING, without(known.names(), names));
        name(problems, Kind.ARGUMENT_UNKNOWN, without(names, known.names()));
        for (var argument : used) {
            if (known.names().contains(argument.name()) && !known.allow(argument)) {
                name(problems, Kind.ARGUMENT_KIND, Set.of(argument.name()));
            } else if (argument.kind() == Argument.Kind.PLURAL) {
                name(problems, Kind.PLURAL_INCOMPLETE, missingForms(argument, language));
            } else if (argument.kind() == Argument.Kind.SELECT) {
                name(problems, Kind.SELECT_INCOMPLETE, without(known.choices(argument.name()), argument.selectors()));
            }
        }
        return problems;
    }

    /**
     * The forms of CLDR that the language has for some of the numbers up to a thousand, and the argument has neither as such nor number by
     * number. One that tells no forms apart needs none.
     */
    private static Set<String> missingForms(Argument argument, Language language) {
        if (argument.selectors().stream().allMatch(selector -> selector.startsWith("=") || selector.equals("other"))) {
            return Set.of();
        }
        var rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
        var missing = new TreeSet<String>();
        for (var number = 0; number < 1_000; number++) {
            var form = rules.select(number);
            if (!argument.selectors().contains(form) && !argument.selectors().contains("=" + number)) {
                missing.add(form);
            }
        }
        return missing;
    }

    private static Set<String> without(Collection<String> names, Collection<String> others) {
        var rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static void add(List<TextProblem> problems, Kind kind, boolean found) {
        if (found) {
            problems.add(new TextProblem(kind));
        }
    }

    private static void name(List<TextProblem> problems, Kind kind, Set<String> names) {
        if (!names.isEmpty()) {
            problems.add(new TextProblem(kind, String.join(" · ", names)));
        }
    }
}
