package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.need.NeedDetails;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.Sending;
import iscg.need.TrackService;
import iscg.need.ui.NeedNavigation;
import iscg.need.ui.TriageText;
import iscg.need.ui.WhoIsTold;
import iscg.need.ui.WhoReceives;
import iscg.need.ui.WrittenTexts;
import iscg.track.Track;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** A short guided decision: four questions lead to a track, which the secretariat confirms or overrides. */
@Route(TriageNavigation.TRACK)
@PageTitle("triage.track.title")
@RolesAllowed("SECRETARIAT")
class TrackView extends Div implements BeforeEnterObserver {

    private final NeedService needs;
    private final TrackService tracks;
    private final WrittenTexts texts;
    private final WhoReceives whoReceives;
    private final NoticePlace notices = new NoticePlace();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div proposal = new Div();
    private ThemeForm form = new ThemeForm(this::forgetProposal);
    private @Nullable NeedDetails need;

    TrackView(NeedService needs, TrackService tracks, WrittenTexts texts, WhoReceives whoReceives) {
        this.needs = needs;
        this.tracks = tracks;
        this.texts = texts;
        this.whoReceives = whoReceives;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        need = NeedNumber.inAddress(
                        address.get("year").orElse(""), address.get("number").orElse(""))
                .flatMap(needs::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        notices.removeAll();
        form = new ThemeForm(this::forgetProposal);
        forgetProposal();
        add(heading(need), notices);
        if (need.status().isClosed()) {
            notices.add(Notice.information(translate("need.turn.nobody"), backLink()));
        } else {
            var propose = new Button(translate("triage.track.propose"), click -> propose());
            add(errors, form, new ActionPanel().secondary(propose), proposal);
        }
    }

    private static PageHeading heading(NeedDetails need) {
        var number = new NumberText(need.number().toString());
        var title = UserText.markedLine(need.text().title(), need.text().language());
        return new PageHeading(translate("triage.track.title"))
                .over(number, NeedNavigation.linkTo(need.number(), title))
                .lead(translate("triage.track.lead"));
    }

    private void forgetProposal() {
        proposal.removeAll();
        errors.setVisible(false);
    }

    private void propose() {
        proposal.removeAll();
        var problems = form.problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            var reason = texts.read("need:" + shown().number() + ":track", "triage.track.other");
            var panel =
                    new TrackProposalPanel(form.theme().proposal(), reason, this::told, this::confirm, this::override);
            proposal.add(panel);
            panel.takeFocus();
        }
    }

    private WhoIsTold told() {
        return whoReceives.folded(Sending.Act.TRACK, shown());
    }

    private void confirm() {
        act(() -> tracks.confirm(shown().number(), shown().version(), form.theme()));
    }

    private void override(Track track, TriageText reason) {
        act(() -> {
            tracks.override(shown().number(), shown().version(), form.theme(), track, reason.text(), reason.language());
            reason.sent();
        });
    }

    /** Somebody may have been first; the answers stay, and the next try is on the need as it is now. */
    private void act(Runnable step) {
        notices.removeAll();
        try {
            step.run();
            proposal.removeAll();
            notices.tell(Notice.success(translate("triage.track.done"), backLink()));
        } catch (NeedMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            notices.tell(Notice.warning(translate("need.meanwhile"), backLink()));
        }
        need = needs.find(shown().number()).orElseThrow(NotFoundException::new);
    }

    private Div backLink() {
        return new Div(NeedNavigation.linkTo(shown().number(), new Span(translate("triage.track.back"))));
    }

    private NeedDetails shown() {
        return Objects.requireNonNull(need);
    }
}
