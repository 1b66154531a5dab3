package iscg.meeting;

import iscg.language.Language;
import java.util.Set;

/**
 * By what everybody can follow.
 *
 * @param interpretation the languages into which one hears interpreters
 * @param captioning the languages in which what is said can be read
 * @param signLanguage whether there is interpretation into International Sign
 */
public record MeetingServices(
        Set<Language> interpretation, Set<Language> captioning, boolean signLanguage, boolean recorded) {

    static final MeetingServices NONE = new MeetingServices(Set.of(), Set.of(), false, false);

    public MeetingServices {
        interpretation = Set.copyOf(interpretation);
        captioning = Set.copyOf(captioning);
    }

    public MeetingServices interpretedInto(Set<Language> languages) {
        return new MeetingServices(languages, captioning, signLanguage, recorded);
    }

    public MeetingServices captionedIn(Set<Language> languages) {
        return new MeetingServices(interpretation, languages, signLanguage, recorded);
    }

    public MeetingServices signed(boolean signLanguage) {
        return new MeetingServices(interpretation, captioning, signLanguage, recorded);
    }

    public MeetingServices recorded(boolean recorded) {
        return new MeetingServices(interpretation, captioning, signLanguage, recorded);
    }
}
