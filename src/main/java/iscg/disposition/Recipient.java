package iscg.disposition;

import iscg.identity.Actor;
import iscg.identity.Role;
import java.util.Locale;

/**
 * To whom a disposition falls.
 *
 * @param value code of the body or member, or the words for anybody else; empty for nobody and for the secretariat
 */
public record Recipient(Kind kind, String value) {

    public static final Recipient NOBODY = new Recipient(Kind.NOBODY, "");
    public static final Recipient SECRETARIAT = new Recipient(Kind.SECRETARIAT, "");

    /** Characters of the words for somebody else. */
    public static final int LONGEST = 60;

    public Recipient {
        value = value.strip();
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("No such long name");
        }
    }

    /** A body, a unit of the secretariat, or {@code ISCG} for the Group itself. */
    public static Recipient body(String code) {
        return new Recipient(Kind.BODY, code);
    }

    public static Recipient member(String code) {
        return new Recipient(Kind.MEMBER, code);
    }

    /** Somebody the portal does not know, as written. */
    public static Recipient other(String words) {
        return new Recipient(Kind.OTHER, words);
    }

    /** Whether somebody speaks for it, and may thus say that it did what it was to do. */
    boolean isSpokenForBy(Actor actor) {
        return switch (kind) {
            case BODY -> actor.speaksFor(value);
            case MEMBER -> value.equals(actor.member()) && (actor.is(Role.DELEGATE) || actor.is(Role.FOCAL_POINT));
            case SECRETARIAT -> actor.is(Role.SECRETARIAT);
            case NOBODY, OTHER -> false;
        };
    }

    /** What {@link #searched} wrote. */
    public static Recipient parse(String searched) {
        var kind = searched.substring(0, searched.indexOf(':'));
        return new Recipient(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), searched.substring(kind.length() + 1));
    }

    /** As in {@code body:TSAG}; what {@link Disposition} can be found by. */
    public String searched() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    /** What sort of recipient it is. */
    public enum Kind {
        NOBODY,
        SECRETARIAT,
        BODY,
        MEMBER,
        OTHER;

        /** The key of its name. */
        public String key() {
            return "disposition.to." + name().toLowerCase(Locale.ROOT);
        }
    }
}
