package iscg.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An official language of the Union, in the order in which they name themselves: Arabic, Chinese, English, French, Russian, Spanish. */
public enum Language {
    ARABIC("ar", "العربية"),
    CHINESE("zh", "中文"),
    ENGLISH("en", "English"),
    FRENCH("fr", "Français"),
    RUSSIAN("ru", "Русский"),
    SPANISH("es", "Español");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language a BCP 47 tag names, whatever region or script follows it; empty for any but the six. */
    public static Optional<Language> ofTag(String tag) {
        return of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    /** The language of a locale, whatever its region; empty for any but the six. */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The first of the given wishes that is one of the six, else English. */
    public static Language firstOf(List<Locale> wishes) {
        return wishes.stream().flatMap(wish -> of(wish).stream()).findFirst().orElse(ENGLISH);
    }

    /** The BCP 47 tag, two lower-case letters. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** As in “A, B and C”; English as the Union writes it, without a comma before the last. */
    public String list(Collection<String> words) {
        return ListFormatter.getInstance(usage()).format(words);
    }

    /** The alphabetical order of names and words in the language, as CLDR has it. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(usage())::compare;
    }

    /** Things in the alphabetical order of their names in the language. */
    public <T> List<T> inOrder(Collection<T> all, Function<? super T, String> name) {
        return all.stream().sorted(Comparator.comparing(name, alphabet())).toList();
    }

    /** Whose conventions dates and lists follow: of the kinds of English, the one that is the Union's. */
    ULocale usage() {
        return this == ENGLISH ? ULocale.UK : ULocale.forLocale(locale);
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The suffix of a document's symbol in this language, as in {@code ISCG-26/N1-F}. */
    public char suffix() {
        return name().charAt(0);
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** What it is called in another language, or in itself; as it stands alone in a list. */
    public String nameIn(Language reader) {
        return nameIn(reader, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /** What it is called in another language, or in itself; as it stands within a sentence. */
    public String nameInSentence(Language reader) {
        return nameIn(reader, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
    }

    private String nameIn(Language reader, DisplayContext where) {
        var name = LocaleDisplayNames.getInstance(ULocale.forLocale(reader.locale()), where)
                .localeDisplayName(ULocale.forLocale(locale()));
        return reader.asTheUnionWrites(name);
    }

    /** CLDR names what is spoken; the Union names what is written, and spells English in Arabic as the United Nations do. */
    private String asTheUnionWrites(String name) {
        return switch (this) {
            case ARABIC -> name.replace("الإنجليزية", "الإنكليزية");
            case CHINESE -> name.replace('语', '文');
            default -> name;
        };
    }
}
