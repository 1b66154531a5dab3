package iscg.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The portal's own words in the six languages, read once from {@code i18n/}. Patterns are ICU MessageFormat with named
 * arguments, so plurals follow CLDR. A key that does not exist is a fault of the program and throws. Where somebody edited a text
 * without a release, theirs takes the place of the portal's own from the next time it is asked for.
 */
@Component
public class Messages {

    private static final Pattern TWO_FULL_STOPS = Pattern.compile("(?<=\\d[ \\u00a0\\u202f]г)\\.\\.(?!\\.)");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    /** By language and key; replaced as a whole, so that it is read without a lock. */
    private volatile Map<Language, Map<String, String>> edited = Map.of();

    public Messages() {
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, read(language)));
    }

    /** The text of a key without arguments. */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if the key does not exist
     */
    public String text(Language language, String key, Map<String, ?> arguments) {
        var text = new MessageFormat(pattern(language, key), ULocale.forLocale(language.locale())).format(arguments);
        return language == Language.RUSSIAN ? endedOnce(text) : text;
    }

    /** A date in Russian ends with the full stop of “год”, which ends a sentence, too. */
    private static String endedOnce(String text) {
        return TWO_FULL_STOPS.matcher(text).replaceAll(".");
    }

    /**
     * The pattern of a key as people get it: edited, or the portal's own.
     *
     * @throws IllegalArgumentException if the key does not exist
     */
    public String pattern(Language language, String key) {
        var ofLanguage = edited.get(language);
        var pattern = ofLanguage == null ? null : ofLanguage.get(key);
        return pattern == null ? packaged(language, key) : pattern;
    }

    /**
     * The pattern of a key as the portal came with it.
     *
     * @throws IllegalArgumentException if the key does not exist
     */
    public String packaged(Language language, String key) {
        var pattern = in(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return pattern;
    }

    /** Takes these texts in place of all that were edited before; each must format with the arguments of the portal's own. */
    public void edit(Map<Language, Map<String, String>> texts) {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        texts.forEach((language, byKey) -> all.put(language, Map.copyOf(byKey)));
        edited = all;
    }

    public boolean has(String key) {
        return in(Language.ENGLISH).containsKey(key);
    }

    /** All keys of a language; the same set for each, as a test proves. */
    public Set<String> keys(Language language) {
        return in(language).stringPropertyNames();
    }

    private Properties in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static Properties read(Language language) {
        var file = "/i18n/translations_" + language.tag() + ".properties";
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
