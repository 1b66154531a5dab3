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
import org.springframework.stereotype.Component;

/**
 * The portal's own words in the six languages, read once from {@code i18n/}. Patterns are ICU MessageFormat with named
 * arguments, so plurals follow CLDR. A key that does not exist is a fault of the program and throws.
 */
@Component
public class Messages {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

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
        var pattern = in(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return new MessageFormat(pattern, ULocale.forLocale(language.locale())).format(arguments);
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
