package iscg.ui;

import com.vaadin.flow.i18n.I18NProvider;
import iscg.language.Language;
import iscg.language.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives Vaadin the portal's texts. Arguments are named: pass one {@code Map} behind the key. */
@Component
class IcuI18NProvider implements I18NProvider {

    private final transient Messages messages;

    IcuI18NProvider(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.text(Language.of(locale).orElse(Language.ENGLISH), key, named(arguments));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Object... arguments) {
        return arguments.length == 1 ? (Map<String, ?>) arguments[0] : Map.of();
    }
}
