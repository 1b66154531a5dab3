package iscg.forwarding.ui;

import iscg.forwarding.Part;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipToReview;
import iscg.need.NeedDetails;
import iscg.need.Sending;
import iscg.need.Sending.Act;
import iscg.need.Sending.Target;
import iscg.need.Sending.Within;
import iscg.need.ui.WhoIsTold;
import iscg.need.ui.WhoReceives;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows beside each act on a slip whom it will reach. */
@Component
class ToldOfSlips {

    private final WhoReceives whoReceives;

    ToldOfSlips(WhoReceives whoReceives) {
        this.whoReceives = whoReceives;
    }

    WhoIsTold of(Act act, SlipToReview review) {
        return of(act, review, Optional::empty);
    }

    /** @param person the key of whoever is asked to do something; empty while nobody is */
    WhoIsTold of(Act act, SlipToReview review, Supplier<Optional<Long>> person) {
        return whoReceives.folded(() -> sending(act, review, person.get().orElse(null)));
    }

    /**
     * Of a reply, by how the body replies; or of giving it to those who send it.
     *
     * @param choice how it does, so far
     */
    WhoIsTold ofReply(SlipToReview review, Supplier<ReplyChoice> choice) {
        return review.part() == Part.DRAFTS
                ? of(Act.HAND_IN, review)
                : whoReceives.folded(() -> reply(review, choice.get()));
    }

    private static Sending reply(SlipToReview review, ReplyChoice choice) {
        var to = Stream.ofNullable(choice.body())
                .map(body -> new Target(body, choice.replyBy()))
                .toList();
        return switch (choice.outcome()) {
            case ADVICE -> sending(Act.ADVISE, review, null);
            case REVISION_REQUESTED -> sending(Act.REQUEST_REVISION, review, null);
            case NO_COMMENT -> sending(Act.NO_COMMENT, review, null);
            case REFERRED -> sending(Act.REFER, review, null).to(to);
        };
    }

    private static Sending sending(Act act, SlipToReview review, @Nullable Long person) {
        var slip = review.slip();
        return Sending.about(
                act, review.need(), new Within(slip.body(), slip.id().address(), person));
    }

    /** @param slip the one that is to be taken back; empty while none is chosen */
    WhoIsTold ofTakingBack(NeedDetails need, Supplier<Optional<SlipDetails>> slip) {
        return whoReceives.foldedEach(() -> slip.get()
                .map(one -> Sending.about(Act.TAKE_BACK, need)
                        .within(new Within(one.body(), one.id().address(), null)))
                .map(List::of)
                .orElse(List.of()));
    }

    /** @param person the key of whoever is to send a body's reply; empty while nobody is chosen */
    WhoIsTold ofSubstitute(NeedDetails need, SlipDetails slip, Supplier<Optional<Long>> person) {
        return whoReceives.folded(() -> Sending.about(Act.NAME_SUBSTITUTE, need)
                .within(new Within(
                        slip.body(), slip.id().address(), person.get().orElse(null))));
    }

    /** Of what is put to the submitter. */
    WhoIsTold ofAsking(NeedDetails need) {
        return whoReceives.folded(Act.ASK, need);
    }
}
