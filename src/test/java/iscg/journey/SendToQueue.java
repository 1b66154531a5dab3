package iscg.journey;

import iscg.language.Language;
import java.util.UUID;

/** From the click on Send to the need being in the secretariat's queue, as both see it in their browsers. */
final class SendToQueue {

    private SendToQueue() {}

    static double milliseconds(Visitor delegate, Visitor secretariat) {
        var need = Texts.need(Language.ENGLISH, "Bench " + UUID.randomUUID());
        need.fill(delegate);
        delegate.button(Words.CONTINUE).click();
        delegate.button(Words.SEND).waitFor();
        var begun = System.nanoTime();
        delegate.button(Words.SEND).click();
        var number = Submission.numberAt(delegate);
        secretariat.open("/triage");
        secretariat.page().getByText(number.toString()).first().waitFor();
        return (System.nanoTime() - begun) / 1e6;
    }
}
