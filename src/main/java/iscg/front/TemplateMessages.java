package iscg.front;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives templates the portal's texts. Arguments are named: {@code #{key(${ {count: 3} })}}. */
@Component("messageSource")
class TemplateMessages implements MessageSource {

    private final Messages messages;

    TemplateMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (!messages.has(key)) {
            throw new NoSuchMessageException(key);
        }
        return messages.text(languageOf(locale), key, named(arguments));
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String standard, @Nullable Locale locale) {
        return messages.has(key) ? getMessage(key, arguments, locale) : standard;
    }

    /** For Spring's own texts, such as those of validation, which the portal does not show. */
    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var standard = resolvable.getDefaultMessage();
        if (standard == null) {
            throw new NoSuchMessageException(resolvable.toString());
        }
        return standard;
    }

    private static Language languageOf(@Nullable Locale locale) {
        return Optional.ofNullable(locale).flatMap(Language::of).orElse(Language.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Object @Nullable [] arguments) {
        return arguments != null && arguments.length == 1 ? (Map<String, ?>) arguments[0] : Map.of();
    }
}
