package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.audit.Act;
import iscg.audit.ReceiptCode;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a delegate gets after sending: number, date, what happens next and a code that proves it. Shown once, on the page of the need. */
final class Receipt {

    private final NeedNumber number;

    private Receipt(NeedNumber number) {
        this.number = number;
    }

    /** Keeps the receipt until the page of the need is shown in this window. */
    static void holdFor(NeedNumber number) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Receipt.class, new Receipt(number));
    }

    /** Hands out the receipt if one is held for this need. */
    static Optional<Notice> of(NeedDetails need, List<Act> acts, Moments moments) {
        var ui = UI.getCurrentOrThrow();
        var held = ComponentUtil.getData(ui, Receipt.class);
        ComponentUtil.setData(ui, Receipt.class, null);
        return Optional.ofNullable(held)
                .filter(receipt -> receipt.number.equals(need.number()))
                .map(receipt -> notice(need, codeAmong(acts), moments));
    }

    /** When the latest reply was sent; empty before the first. */
    private static Optional<Instant> repliedAt(NeedDetails need) {
        return need.questions().reversed().stream()
                .flatMap(question -> Stream.ofNullable(question.repliedAt()))
                .findFirst();
    }

    /** That of the last thing the delegate sent; what was forwarded since has others. */
    private static Optional<ReceiptCode> codeAmong(List<Act> acts) {
        return acts.reversed().stream()
                .filter(act -> act.verb().startsWith("need."))
                .flatMap(act -> act.receipt().stream())
                .findFirst();
    }

    private static Notice notice(NeedDetails need, Optional<ReceiptCode> code, Moments moments) {
        var reader = Reader.current();
        var reply = repliedAt(need);
        var key = reply.isEmpty() ? "need.receipt" : "need.receipt.reply";
        var when = moments.inFull(reply.orElse(need.submittedAt()), reader.language(), reader.zone());
        var next = new Paragraph(translate(key + ".next"));
        next.setVisible(need.status() == NeedStatus.SUBMITTED); // or the page itself says what comes next
        return Notice.success(
                translate(
                        key + ".heading",
                        Map.of("number", Names.symbolInSentence(need.number().toString()))),
                new Paragraph(translate("need.receipt.sent", Map.of("moment", when))),
                next,
                new Div(code.map(ReceiptLink::toKeep).stream().toArray(Component[]::new)),
                printButton());
    }

    private static Button printButton() {
        var print = new Button(translate("need.receipt.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        print.addClassName("not-on-paper");
        return print;
    }
}
