package iscg.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Where in the portal a text stands, told by the beginning of its key. */
public enum PortalPart {
    PUBLIC_PAGES("front", "accessibility", "barrier", "preferences", "verify", "unsubscribe", "sign-in", "error"),
    NEEDS("need", "needs", "draft", "support", "attachments"),
    TRIAGE("triage", "track", "forwarding", "deadline"),
    REVIEWS("review", "reviews", "slip", "slips"),
    DOCUMENTS("document", "symbol", "search"),
    MEETINGS(
            "meeting",
            "meetings",
            "agenda",
            "briefcase",
            "procedure",
            "registration",
            "registrations",
            "participants",
            "passport",
            "arrangement",
            "calendar"),
    NOTICES_AND_MAILS("mail", "notice", "notices"),
    LANGUAGES("translation", "translations", "parity", "wording"),
    HISTORY("history"),
    /** What stands on many pages. */
    EVERYWHERE;

    private final Set<String> places;

    PortalPart(String... places) {
        this.places = Set.of(places);
    }

    static PortalPart of(String key) {
        var place = key.substring(0, key.indexOf('.'));
        return Arrays.stream(values())
                .filter(part -> part.places.contains(place))
                .findFirst()
                .orElse(EVERYWHERE);
    }

    /** As addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "wording.part." + word();
    }
}
