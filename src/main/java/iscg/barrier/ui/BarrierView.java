package iscg.barrier.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.audit.Act;
import iscg.barrier.BarrierDetails;
import iscg.barrier.BarrierMovedOn;
import iscg.barrier.BarrierReference;
import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.barrier.BarrierWords.Field;
import iscg.language.Moments;
import iscg.ui.Facts;
import iscg.ui.LanguageOfText;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PageTitles;
import iscg.ui.Timeline;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** One report: what was said, what became of it, and what can be done. */
@Route(BarriersView.PATH + "/:reference(B-[0-9]{1,18})")
@RolesAllowed("SECRETARIAT")
class BarrierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BarrierService barriers;
    private final BarrierDesk desk;
    private final Moments moments;
    private BarrierReference reference = new BarrierReference(0);

    BarrierView(BarrierService barriers, BarrierDesk desk, Moments moments) {
        this.barriers = barriers;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters()
                .get("reference")
                .flatMap(BarrierReference::parse)
                .orElseThrow(NotFoundException::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                translate("barrier.one.title", Map.of("reference", Names.inSentence(reference.toString()))));
    }

    private void show(Component... told) {
        var report = barriers.find(reference).orElseThrow(NotFoundException::new);
        removeAll();
        add(heading(report));
        add(told);
        var words = report.words();
        add(new PageSection(translate("barrier.obstacle"), new UserText(words.obstacle(), words.language())));
        if (!words.doing().isEmpty()) {
            add(new PageSection(translate("barrier.doing"), new UserText(words.doing(), words.language())));
        }
        add(new PageSection(translate("barrier.one.facts"), facts(report)));
        add(new PageSection(translate("barrier.one.timeline"), timeline()));
        add(desk.panel(report, this::act));
    }

    private PageHeading heading(BarrierDetails report) {
        var number = new NumberText(reference.toString());
        return new PageHeading(UserText.line(report.title(), report.words().language()))
                .over(number, BarrierWording.badge(report.state()));
    }

    private Facts facts(BarrierDetails report) {
        var words = report.words();
        return new Facts()
                .fact(translate("barrier.page"), said(words.of(Field.PAGE), "barrier.one.no-page"))
                .fact(translate("barrier.contact"), said(words.of(Field.CONTACT), "barrier.one.no-contact"))
                .fact(translate("barrier.one.language"), LanguageOfText.nameOf(words.language()))
                .fact(translate("barrier.one.reported"), MomentText.inFull(report.reportedAt(), moments));
    }

    private static Component said(String words, String otherwise) {
        return words.isEmpty() ? new Span(translate(otherwise)) : UserText.name(words);
    }

    private Timeline timeline() {
        var timeline = new Timeline(translate("barrier.one.timeline"));
        for (var act : barriers.timeline(reference)) {
            timeline.entry(new Span(sentence(act)), MomentText.inFull(act.at(), moments), note(act));
        }
        return timeline;
    }

    private static String sentence(Act act) {
        var actor = act.actor();
        var name = actor == null ? "" : Names.inSentence(actor.name());
        return translate("history." + act.verb(), Map.of("name", name));
    }

    /** In whatever language it was written. */
    private static Component[] note(Act act) {
        var words = act.details().get("note");
        if (words == null) {
            return new Component[0];
        }
        var note = new Paragraph(UserText.name(words));
        note.addClassName("barrier-note");
        return new Component[] {note};
    }

    private void act(BarrierState becomes, Runnable act) {
        try {
            act.run();
            tell(Notice.success(translate("barrier.done." + becomes.word()), new Component[0]));
        } catch (BarrierMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            tell(Notice.warning(translate("barrier.moved-on"), translate("barrier.moved-on.text")));
        }
    }

    private void tell(Notice notice) {
        show(notice);
        notice.takeFocus();
    }
}
