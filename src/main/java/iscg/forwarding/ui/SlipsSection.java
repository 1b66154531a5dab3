package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipService;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import iscg.ui.DataTable;
import iscg.ui.PageSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Shows everybody who may read a need what it was forwarded to, what came back and what did not. */
@Order(10)
@org.springframework.stereotype.Component
class SlipsSection implements NeedSection {

    private final SlipService slips;
    private final SlipWords words;
    private final Moments moments;

    SlipsSection(SlipService slips, SlipWords words, Moments moments) {
        this.slips = slips;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        var sent = slips.of(need.number());
        return sent.isEmpty() ? Optional.empty() : Optional.of(section(sent));
    }

    private PageSection section(List<SlipDetails> sent) {
        var section = new PageSection(translate("slips.title"), table(sent));
        sent.forEach(slip -> {
            if (slip.advice() != null) {
                var heading = new H3(translate("slip.advice.title", Map.of("body", words.body(slip))));
                section.add(new Article(heading, new AdviceText(slip.advice(), moments)));
            }
        });
        return section;
    }

    private DataTable<SlipDetails> table(List<SlipDetails> sent) {
        return new DataTable<SlipDetails>(translate("slips.title"))
                .column(translate("slips.body"), slip -> new Span(words.body(slip)))
                .column(translate("slips.purpose"), slip -> new Span(SlipWords.purpose(slip)))
                .column(translate("slips.reply-by"), words::replyBy)
                .column(translate("slips.state"), SlipWords::state)
                .rows(sent);
    }
}
