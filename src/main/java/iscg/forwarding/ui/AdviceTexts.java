package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.forwarding.Advice;
import iscg.forwarding.SlipId;
import iscg.language.Moments;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows what bodies replied, in full, in the reader's language if it was translated, and who sent it when. */
@Component
class AdviceTexts {

    private final ReadableTexts texts;
    private final Moments moments;

    AdviceTexts(ReadableTexts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    AdviceText of(SlipId slip, Advice advice) {
        var words = texts.words(TextPlace.ofAdvice(slip.value()), advice.text(), advice.language());
        return new AdviceText(words, signature(advice));
    }

    private String signature(Advice advice) {
        var reader = Reader.current();
        var moment = moments.inFull(advice.at(), reader.language(), reader.zone());
        return advice.by() == null
                ? translate("slip.advice.sent", Map.of("moment", moment))
                : translate("slip.advice.sent-by", Map.of("name", Names.inSentence(advice.by()), "moment", moment));
    }
}
