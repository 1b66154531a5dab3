package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.forwarding.SlipToReview;
import iscg.forwarding.Task;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.ItemRow;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lines of the lists of slips: what is asked of whom, in which capacity, and until when. */
@Component
class SlipRows {

    private final Actors actors;
    private final Bodies bodies;
    private final ReadableTexts texts;
    private final Moments moments;

    SlipRows(Actors actors, Bodies bodies, ReadableTexts texts, Moments moments) {
        this.actors = actors;
        this.texts = texts;
        this.bodies = bodies;
        this.moments = moments;
    }

    /** As what the person works in a body, in words. */
    String capacity(String body) {
        return bodies.capacity(
                actors.current().capacityIn(body), Reader.current().language());
    }

    ItemRow waiting(SlipToReview waiting) {
        var row = row(waiting);
        if (waiting.task() != null) {
            row.detail(translate(waiting.task().key()));
        }
        return due(row, waiting);
    }

    ItemRow withOthers(SlipToReview drafted) {
        var row = row(drafted);
        drafted.withDrafter()
                .ifPresent(one ->
                        row.detail(translate("reviews.others.with", Map.of("name", Names.inSentence(one.name())))));
        return due(row, drafted);
    }

    private ItemRow row(SlipToReview review) {
        var need = review.need();
        var text = need.text();
        var title = texts.of(TextPlace.ofNeed(need.number()), need.revision(), text.language(), text.parts())
                .title();
        var link = ReviewNavigation.linkTo(review.slip().id(), title);
        return new ItemRow(review.need().number().toString(), link, SlipWords.state(review.slip()))
                .detail(capacity(review.slip().body()))
                .detail(SlipWords.purpose(review.slip()));
    }

    private ItemRow due(ItemRow row, SlipToReview review) {
        var wished = review.task() == Task.DRAFT && review.delegation() != null
                ? review.delegation().by()
                : null;
        if (wished != null) {
            row.detail(day("reviews.draft-due", wished));
        }
        var replyBy = review.slip().replyBy();
        return replyBy == null ? row : row.detail(day("reviews.due", replyBy));
    }

    private String day(String key, Instant moment) {
        return translate(key, Map.of("day", moments.day(moment, Reader.current().language())));
    }
}
