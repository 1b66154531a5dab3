package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.PageSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Shows everybody who may read a need on which track it is taken up; leads the secretariat to where that is decided. */
@Order(1)
@org.springframework.stereotype.Component
class TrackSection implements NeedSection {

    private final ReadableTexts texts;
    private final Actors actors;

    TrackSection(ReadableTexts texts, Actors actors) {
        this.texts = texts;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        var decides = actors.current().is(Role.SECRETARIAT) && !need.status().isClosed();
        if (need.track() == null && !decides) {
            return Optional.empty();
        }
        var section = new PageSection(translate("need.track.title"));
        section.add(
                need.track() == null
                        ? new Paragraph(translate("need.track.none"))
                        : TrackWords.of(need.number(), need.track(), texts));
        if (decides) {
            var key = need.track() == null ? "need.track.decide" : "need.track.decide-anew";
            var link = TriageNavigation.linkToTrack(need.number(), translate(key));
            link.addClassName("section-link");
            section.add(link);
        }
        return Optional.of(section);
    }
}
