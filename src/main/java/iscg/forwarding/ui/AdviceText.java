package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.forwarding.Advice;
import iscg.language.Moments;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;

/** What a body replied, in full and in its own language, and who sent it when. */
class AdviceText extends Div {

    AdviceText(Advice advice, Moments moments) {
        addClassName("advice");
        var signature = new Paragraph(signature(advice, moments));
        signature.addClassName("signature");
        add(new UserText(advice.text(), advice.language()), signature);
    }

    private static String signature(Advice advice, Moments moments) {
        var reader = Reader.current();
        var moment = moments.inFull(advice.at(), reader.language(), reader.zone());
        return advice.by() == null
                ? translate("slip.advice.sent", Map.of("moment", moment))
                : translate("slip.advice.sent-by", Map.of("name", Names.inSentence(advice.by()), "moment", moment));
    }
}
