package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.live.FloorRequest;
import iscg.live.LiveDetails;
import iscg.live.SpeakersList;
import iscg.meeting.ui.AgendaWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed last, as little as is needed to tell what is new.
 *
 * @param session null between sessions
 * @param item key of the one that is discussed; null before the first
 */
record Glance(
        long edition,
        @Nullable Integer session,
        @Nullable Integer item,
        SpeakersList speakers,
        Map<Integer, Integer> decisions)
        implements java.io.Serializable {

    static Glance of(LiveDetails now) {
        return new Glance(now.edition(), now.session(), now.item(), now.speakers(), now.decisions());
    }

    boolean sameItem(LiveDetails now) {
        return Objects.equals(item, now.item());
    }

    /** Whether the meeting stands where it did, so that something that is shown with it is new. */
    boolean sameCourse(LiveDetails now) {
        return sameItem(now)
                && Objects.equals(session, now.session())
                && speakers.equals(now.speakers())
                && decisions.equals(now.decisions());
    }

    /** Whether what was decided on an item is another than before. */
    boolean decided(LiveDetails now, int key) {
        return !Objects.equals(decisions.get(key), now.decisions().get(key));
    }

    /** Sentences on what is new for the reader, what matters most first. */
    List<String> news(LiveDetails now) {
        var news = new ArrayList<String>();
        if (!Objects.equals(session, now.session())) {
            news.add(translate(
                    now.session() == null ? "live.news.session-closed" : "live.news.session-opened",
                    Map.of("number", Objects.requireNonNullElse(now.session(), 0))));
        }
        if (!sameItem(now)) {
            now.current()
                    .ifPresent(item -> news.add(translate(
                            "live.news.item",
                            Map.of("place", now.place(item), "title", AgendaWords.inSentence(item.title())))));
        }
        floor(now).ifPresent(news::add);
        if (sameItem(now) && speakers.closed() != now.speakers().closed()) {
            news.add(translate(now.speakers().closed() ? "live.list-closed" : "live.news.list-reopened"));
        }
        now.items().stream()
                .filter(item -> decided(now, item.key()))
                .forEach(item -> news.add(translate(
                        "live.news.decision",
                        Map.of("place", now.place(item), "title", AgendaWords.inSentence(item.title())))));
        if (sameCourse(now)) {
            news.add(translate("live.news.other"));
        }
        return news;
    }

    private Optional<String> floor(LiveDetails now) {
        var speaker = now.speakers().speaker();
        var other = speaker.filter(one -> keyOfSpeaker() != one.key() || !sameItem(now));
        if (other.isPresent()) {
            return Optional.of(
                    OwnFloor.speaks(now)
                            ? translate("live.own.speaking")
                            : translate(
                                    "live.news.speaker",
                                    Map.of(
                                            "name",
                                            SpeakerNames.inSentence(other.get().asker()))));
        }
        var place = now.speakers().placeOf(now.person());
        return place > 0 && sameItem(now) && place != speakers.placeOf(now.person())
                ? Optional.of(translate(
                        "live.own.place",
                        Map.of("place", place, "count", now.speakers().waiting().size())))
                : Optional.empty();
    }

    private int keyOfSpeaker() {
        return speakers.speaker().map(FloorRequest::key).orElse(0);
    }
}
