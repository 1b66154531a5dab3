package iscg.identity;

import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A member of the Union for which people act. A Member State is known by its ISO 3166 code and named by CLDR in each
 * language; every other member bears the one name it gave itself.
 */
@Entity
public class Member {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Member() {}

    Member(String code, MemberKind kind, @Nullable String name) {
        this.code = code;
        this.kind = kind;
        this.name = name;
    }

    /** Takes over what is known today; a name or region that is no longer given is kept. */
    void update(MemberKind kind, @Nullable String name, @Nullable Region region) {
        this.kind = kind;
        this.name = name == null ? this.name : name;
        this.region = region == null ? this.region : region;
    }

    public String code() {
        return code;
    }

    public MemberKind kind() {
        return kind;
    }

    /** Where it is at home; null where nobody said so. */
    public @Nullable Region region() {
        return region;
    }

    /** The member's name for a reader of the given language. */
    public String name(Language reader) {
        return name != null ? name : new ULocale("und_" + code).getDisplayCountry(ULocale.forLocale(reader.locale()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
