package iscg.kills;

import iscg.wire.LineBroken;
import iscg.wire.Window;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The way of one need through the house, from the delegate's draft to the answer. Whoever gets no answer to what they did looks first, as
 * people do, whether it was done, and does it again only if it was not.
 */
final class Story {

    private static final int MOST_TRIES = 30;
    private static final String SECRETARIAT = "secretariat";
    private static final String DESCRIPTION =
            "Deaf delegates cannot follow electronic meetings because there is no captioning in their language.";
    private static final String REQUEST =
            "Captioning and sign language interpretation at all meetings of the advisory groups.";
    private static final String REPLY =
            "Captioning is missing in all meetings of the advisory groups and their rapporteurs.";
    private static final String ADVICE = "Captioning should be offered at every meeting, beginning with the next one.";

    private final String title = "Kill-" + UUID.randomUUID();
    private final People people;
    private final Journal journal;
    private final String delegate;
    private String draft = "needs/new/" + UUID.randomUUID();
    private String need = "";
    private String slip = "";

    Story(People people, Journal journal, String delegate) {
        this.people = people;
        this.journal = journal;
        this.delegate = delegate;
    }

    /** @param withQuestion whether the secretariat asks back before it forwards the need */
    void happen(boolean withQuestion) throws InterruptedException {
        deed(Deed.SUBMIT, delegate, this::submit, this::isSubmitted);
        if (withQuestion) {
            deed(Deed.ASK, SECRETARIAT, this::ask, is("asked-back"));
            draft = people.untilAnswered(delegate, this::beginReply);
            deed(Deed.REPLY, delegate, this::reply, is("submitted"));
        }
        deed(Deed.FORWARD, SECRETARIAT, this::forward, is("awaiting-advice"));
        slip = people.untilAnswered("chair-rag", this::slip);
        deed(Deed.ADVISE_FOR_RAG, "chair-rag", this::advise, this::isReplied);
        slip = people.untilAnswered("chair-tsag", this::slip);
        deed(Deed.ADVISE_FOR_TSAG, "chair-tsag", this::advise, this::isReplied);
        deed(Deed.ANSWER, SECRETARIAT, this::answer, is("answered"));
    }

    /**
     * @param act does it, and says whether the page that answered said that it is done
     * @param done says, on a page opened anew, whether it is done
     */
    private void deed(Deed deed, String account, Predicate<Window> act, Predicate<Window> done)
            throws InterruptedException {
        journal.intends(title, delegate, deed);
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            try {
                if (people.once(account, act::test)) {
                    journal.acknowledged(title, delegate, deed);
                    return;
                }
            } catch (LineBroken nobodyKnows) {
                // what became of it shows the page
            }
            if (people.untilAnswered(account, done::test)) {
                journal.found(title, delegate, deed);
                return;
            }
        }
        throw new IllegalStateException(deed + " of " + title + " does not come about");
    }

    private boolean submit(Window window) {
        write(window.open(draft + "/check"));
        window.press("need.check.send");
        return isSent(window);
    }

    /** Where something is missing, the page on which one checks leads back to the form. */
    private void write(Window form) {
        if (form.hasButton("need.form.continue")) {
            form.type("need.form.title.label", title);
            form.type("need.form.description.label", DESCRIPTION);
            form.type("need.form.request.label", REQUEST);
            form.chooseFirst("need.form.topic.label");
            form.tickAmong("need.form.sectors.label", "sector.itu-t");
            form.press("need.form.continue");
        }
    }

    /** A draft that was sent leads to its need. */
    private boolean isSubmitted(Window window) {
        return isSent(window.open(draft + "/check"));
    }

    private boolean isSent(Window window) {
        if (window.address().matches("needs/\\d+/\\d+")) {
            need = window.address();
            return true;
        }
        return false;
    }

    private boolean ask(Window window) {
        window.open(need).type("need.triage.question.label", "Which meetings do you mean?");
        window.press("need.triage.question.act");
        return window.says("need.triage.asked");
    }

    private String beginReply(Window window) {
        window.open(need).press("need.reply.act");
        if (!window.address().startsWith("needs/new/")) {
            throw new LineBroken("No draft of a reply was opened");
        }
        return window.address();
    }

    private boolean reply(Window window) {
        window.open(draft).type("need.form.reply.label", REPLY);
        window.press("need.form.continue");
        window.press("need.check.send");
        return isSent(window);
    }

    private boolean forward(Window window) {
        window.open(need).tick("(RAG)");
        window.tick("(TSAG)");
        window.press("forwarding.form.forward");
        return window.says("forwarding.done", Map.of("count", 2));
    }

    private String slip(Window window) {
        var page = 1;
        var link = window.open("reviews").linkWith(title);
        while (link.isEmpty()) {
            link = window.open("reviews?page=" + ++page).linkWith(title);
            if (page > 50) {
                throw new IllegalStateException("No slip on " + title);
            }
        }
        return link.get();
    }

    private boolean advise(Window window) {
        window.open(slip).type("review.text.advice", ADVICE);
        window.press("review.send");
        return window.says("review.sent");
    }

    /** A page that tells of a fault has no button either, but not the words. */
    private boolean isReplied(Window window) {
        window.open(slip);
        return window.shows(ADVICE) && !window.hasButton("review.send");
    }

    private boolean answer(Window window) {
        window.open(need).type("need.triage.answer.label", ADVICE);
        window.press("need.triage.answer.act");
        return window.says("need.triage.answered");
    }

    private Predicate<Window> is(String state) {
        return window -> window.open(need).isInState("need.status." + state);
    }
}
