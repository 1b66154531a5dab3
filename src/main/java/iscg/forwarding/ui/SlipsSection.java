package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipService;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import iscg.ui.DataTable;
import iscg.ui.PageSection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Shows everybody who may read a need what it was forwarded to, who has it, what came back and what did not. */
@Order(10)
@org.springframework.stereotype.Component
class SlipsSection implements NeedSection {

    private final SlipService slips;
    private final SlipWords words;
    private final SlipsDesk desk;
    private final AdviceTexts advice;

    SlipsSection(SlipService slips, SlipWords words, SlipsDesk desk, AdviceTexts advice) {
        this.slips = slips;
        this.words = words;
        this.desk = desk;
        this.advice = advice;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        var sent = slips.of(need.number());
        return sent.isEmpty() ? Optional.empty() : Optional.of(section(sent, need, page));
    }

    private PageSection section(List<SlipDetails> sent, NeedDetails need, NeedPage page) {
        var section = new PageSection(translate("slips.title"), table(sent));
        sent.stream().filter(SlipsSection::saysSomething).forEach(slip -> section.add(words(slip, need, page)));
        sent.forEach(slip -> desk.substituting(slip, need, page).ifPresent(section::add));
        desk.withdrawing(sent, need, page).ifPresent(section::add);
        return section;
    }

    private static boolean saysSomething(SlipDetails slip) {
        return slip.advice() != null || slip.withdrawal() != null;
    }

    private Article words(SlipDetails slip, NeedDetails need, NeedPage page) {
        var article = new Article(new H3(words.outcomeTitle(slip)));
        if (slip.advice() != null) {
            article.add(advice.of(slip.id(), slip.advice()));
            desk.askingForRevision(slip, need, page).ifPresent(article::add);
        }
        if (slip.withdrawal() != null) {
            article.add(words.withdrawal(slip, need.number()));
        }
        return article;
    }

    private DataTable<SlipDetails> table(List<SlipDetails> sent) {
        return new DataTable<SlipDetails>(translate("slips.title"))
                .column(translate("slips.body"), words::bodyWithReferrer)
                .column(translate("slips.purpose"), SlipsSection::purpose)
                .column(translate("slips.responsible"), slip -> new Span(words.responsible(slip)))
                .column(translate("slips.reply-by"), words::replyBy)
                .column(translate("slips.state"), SlipWords::state)
                .rows(sent);
    }

    private static Span purpose(SlipDetails slip) {
        var purpose = new Span(SlipWords.purpose(slip));
        purpose.addClassName("slip-purpose");
        return purpose;
    }
}
