package iscg.meeting;

import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What items of agendas are called: offered to translators, and completed by them. Items called as their need is are translated with that. */
@Component
class AgendaTexts {

    private final AgendaEditionRepository editions;
    private final MeetingTexts texts;

    AgendaTexts(AgendaEditionRepository editions, MeetingTexts texts) {
        this.editions = editions;
        this.texts = texts;
    }

    /** Offers the titles of the agenda that was published last, once everybody may see its meeting. Items that were taken out wait for nobody. */
    void offer(MeetingDetails meeting) {
        var all = editions.findAllByMeetingIdOrderByEditionDesc(meeting.id().value());
        if (all.isEmpty() || meeting.status() == MeetingStatus.DRAFT) {
            return;
        }
        var now = all.getFirst().agenda();
        all.stream()
                .skip(1)
                .limit(1)
                .flatMap(before -> before.agenda().items().stream())
                .filter(item -> now.position(item.key()) < 0)
                .forEach(item -> texts.withdraw(TextPlace.ofItem(meeting.id(), item.key())));
        now.items().forEach(item -> offer(meeting, item));
    }

    private void offer(MeetingDetails meeting, AgendaItem item) {
        var place = TextPlace.ofItem(meeting.id(), item.key());
        if (item.firstNeed()
                .filter(need -> texts.isTitleOfNeed(need, item.title()))
                .isPresent()) {
            texts.withdraw(place);
        } else {
            texts.offer(meeting, TextKind.ITEM, place, TextPart.Name.TITLE, item.title());
        }
    }

    /** Editions of a meeting's agenda as readers get them, by one question. */
    List<Agenda> completed(MeetingId meeting, List<Agenda> editions) {
        var completion = texts.completing(editions.stream()
                .map(Agenda::items)
                .flatMap(Collection::stream)
                .flatMap(item -> Stream.concat(
                        Stream.of(TextPlace.ofItem(meeting, item.key())),
                        item.firstNeed().map(TextPlace::ofNeed).stream()))
                .distinct()
                .toList());
        return editions.stream()
                .map(edition -> edition.called(item -> completion.of(
                        TextPlace.ofItem(meeting, item.key()),
                        item.firstNeed()
                                .map(need -> completion.borrowed(TextPlace.ofNeed(need), item.title()))
                                .orElse(item.title()))))
                .toList();
    }
}
