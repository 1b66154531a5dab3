package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.identity.Bodies;
import iscg.need.MergeService;
import iscg.need.NeedDetails;
import iscg.need.RelatedNeed;
import iscg.ui.NumberText;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** Shows both sides of a merger the other one: its number, member and state, and the way there for whoever may read it. */
@Order(5)
@org.springframework.stereotype.Component
class MergersSection implements NeedSection {

    private final MergeService merging;
    private final Bodies bodies;

    MergersSection(MergeService merging, Bodies bodies) {
        this.merging = merging;
        this.bodies = bodies;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        var mergers = merging.of(need.number());
        if (mergers.isEmpty()) {
            return Optional.empty();
        }
        var section = new PageSection(translate("need.mergers.title"));
        if (mergers.into() != null) {
            section.add(new Paragraph(translate("need.mergers.into")), list(Stream.of(mergers.into())));
            if (!mergers.into().readable()) {
                section.add(quiet("need.mergers.not-readable"));
            }
        }
        if (!mergers.taken().isEmpty()) {
            section.add(new Paragraph(translate("need.mergers.taken")), list(mergers.taken().stream()));
        }
        return Optional.of(section);
    }

    private static Paragraph quiet(String key) {
        var words = new Paragraph(translate(key));
        words.addClassName("quiet");
        return words;
    }

    private FactList list(Stream<RelatedNeed> needs) {
        return new FactList(needs.map(this::row));
    }

    private Div row(RelatedNeed need) {
        var number = new NumberText(need.number().toString());
        var member = bodies.member(need.member()).name(Reader.current().language());
        var row = new Div(
                need.readable() ? NeedNavigation.linkTo(need.number(), number) : number,
                UserText.name(member),
                NeedBadge.of(need.status(), false));
        row.addClassName("related-need");
        return row;
    }
}
