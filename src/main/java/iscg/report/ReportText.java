package iscg.report;

import iscg.disposition.DispositionContent;
import iscg.language.Language;
import iscg.meeting.MeetingMode;
import iscg.meeting.MeetingServices;
import iscg.meeting.Session;
import iscg.meeting.SixTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a report says, in all languages: what is put to the chairs, and what is issued. Names nobody who took part.
 *
 * @param bodies codes of those that met
 * @param participation how many took part, as registered in the portal
 */
public record ReportText(
        SixTexts meeting,
        List<String> bodies,
        ZoneId zone,
        List<Session> sessions,
        SixTexts place,
        MeetingMode mode,
        MeetingServices services,
        Participation participation,
        List<Item> items,
        ReportWords words) {

    public ReportText {
        bodies = List.copyOf(bodies);
        sessions = List.copyOf(sessions);
        items = List.copyOf(items);
    }

    /** Numbers alone: members that were there, and people on site and from afar. */
    public record Participation(long members, long onSite, long remote) {

        boolean isKnown() {
            return onSite + remote > 0;
        }
    }

    /**
     * What became of an item of the agenda.
     *
     * @param key by which the agenda knows it
     * @param dispositions in the order in which they were noted
     */
    public record Item(int key, SixTexts title, List<DispositionContent> dispositions) {

        public Item {
            dispositions = List.copyOf(dispositions);
        }
    }

    /** The first day, where it was held. */
    LocalDate opens() {
        return LocalDate.ofInstant(sessions.getFirst().startsAt(), zone);
    }

    /** The last day, where it was held. */
    LocalDate closes() {
        return LocalDate.ofInstant(sessions.getLast().endsAt(), zone);
    }

    /** All dispositions that fall to somebody by a day. */
    List<DispositionContent> actions() {
        return dispositions().filter(one -> one.due() != null).toList();
    }

    private Stream<DispositionContent> dispositions() {
        return items.stream().flatMap(item -> item.dispositions().stream());
    }

    /** The titles of meeting and items, and where it was held. */
    private Stream<SixTexts> named() {
        return Stream.concat(
                mode.hasPlace() ? Stream.of(meeting, place) : Stream.of(meeting),
                items.stream().map(Item::title));
    }

    /** The languages in which it is not complete: what is written in any language must be there in each. */
    public List<Language> incomplete() {
        return Arrays.stream(Language.values())
                .filter(language -> Stream.concat(
                                Stream.concat(
                                        Stream.of(words.introduction()),
                                        Stream.of(words.closing(), words.spoken())
                                                .filter(text -> !text.texts().isEmpty())),
                                Stream.concat(named(), dispositions().map(DispositionContent::text)))
                        .anyMatch(text -> text.in(language).isEmpty()))
                .toList();
    }
}
