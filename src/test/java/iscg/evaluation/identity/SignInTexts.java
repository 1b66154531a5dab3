package iscg.evaluation.identity;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The sign-in page's words in one language: ICU messages of a bundle beside the page, complete in all six. */
public final class SignInTexts {

    private static final String BUNDLE = "iscg.evaluation.identity.sign-in";

    private final Language language;
    private final ResourceBundle bundle;

    public SignInTexts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, ?> arguments) {
        return new MessageFormat(bundle.getString(key), ULocale.forLocale(language.locale())).format(arguments);
    }

    /** The name stands isolated, since its direction may differ from the sentence's. */
    public String signInAs(DemoAccount person) {
        return say("accounts.sign-in-as", Map.of("name", "\u2068" + person.name() + "\u2069"));
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    /** For whom, or as what, a person acts. */
    public String capacity(DemoAccount person) {
        return person.member()
                .map(member -> say("capacity." + member.kind(), Map.of("member", nameOf(member))))
                .orElseGet(() -> say("capacity." + person.account()));
    }

    private String nameOf(DemoAccount.Member member) {
        return member.name().orElseGet(() -> Locale.of("", member.code()).getDisplayCountry(language.locale()));
    }
}
