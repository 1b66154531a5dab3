package iscg.identity;

import java.util.Locale;

/** The kinds of membership of the Union (Constitution, Article 2; Convention, Article 19). */
public enum MemberKind {
    MEMBER_STATE,
    SECTOR_MEMBER,
    ASSOCIATE,
    ACADEMIA;

    /** As in the claim {@code sector-member}. */
    static MemberKind ofClaim(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The key of its name in the six languages. */
    public String key() {
        return "member-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
