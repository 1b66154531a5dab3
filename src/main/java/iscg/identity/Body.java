package iscg.identity;

import iscg.language.Language;
import iscg.language.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body that can be addressed: an advisory group or a unit of the secretariat. Kept as data; names are the official ones. */
@Entity
public class Body {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）]$");

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int position;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    private LocalizedText name;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Body() {}

    /** Its code, such as {@code TSAG}; the same in claims and in the database. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String name(Language reader) {
        return name.in(reader);
    }

    /** What stands in brackets behind its name, as in “TSAG”; where nothing does, the name. */
    public String abbreviation(Language reader) {
        var brackets = IN_BRACKETS.matcher(name(reader));
        return brackets.find() ? brackets.group(1) : name(reader);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** What sort of body it is. */
    public enum Kind {
        ADVISORY_GROUP,
        SECRETARIAT_UNIT
    }
}
