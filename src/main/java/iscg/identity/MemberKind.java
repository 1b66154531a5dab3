package iscg.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of membership of the Union (Constitution, Article 2; Convention, Article 19). */
public enum MemberKind {
    MEMBER_STATE,
    SECTOR_MEMBER,
    ASSOCIATE,
    ACADEMIA;

    /** As in the claim {@code sector-member}; empty for kinds the portal does not know. */
    static Optional<MemberKind> ofClaim(String value) {
        var name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The key of its name in the six languages. */
    public String key() {
        return "member-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
