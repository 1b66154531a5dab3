package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.audit.Act;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.ui.Dossier;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageSection;
import iscg.ui.PageTitles;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One need like a good dossier: whose turn it is, the text, what belongs to it, what happened to it, what can be done. What the
 * sections of other rooms are made of is named here, since the page's bundle holds only what can be seen from this class.
 */
@Uses(Checkbox.class)
@Uses(DatePicker.class)
@Uses(RadioButtonGroup.class)
@Route(NeedNavigation.NEEDS + "/:year/:number")
@PermitAll
class NeedDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, NeedPage {

    private final NeedService needs;
    private final NeedParts parts;
    private final NeedRecords records;
    private final TriageDesk triageDesk;
    private final Happenings happenings;
    private final Moments moments;
    private final Div heading = new Div();
    private final NoticePlace notices = new NoticePlace();
    private final Div record = new Div();
    private final Div desk = new Div();
    private final Div side = new Div();
    private @Nullable NeedNumber number;
    private @Nullable TriagePanel triage;
    private String title = "";
    private int told;

    NeedDetailsView(
            NeedService needs,
            NeedParts parts,
            NeedRecords records,
            TriageDesk triageDesk,
            Happenings happenings,
            Moments moments) {
        this.needs = needs;
        this.parts = parts;
        this.records = records;
        this.triageDesk = triageDesk;
        this.happenings = happenings;
        this.moments = moments;
        add(heading, notices, new Dossier(new Div(record, desk), side));
    }

    /** A need that does not exist and one that is not theirs to read look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var need = NeedNumber.inAddress(
                        address.get("year").orElse(""), address.get("number").orElse(""))
                .flatMap(needs::find)
                .orElseThrow(NotFoundException::new);
        number = need.number();
        title = need.number() + " " + Names.inSentence(need.text().title());
        notices.removeAll();
        desk.removeAll();
        triage = triageDesk.panelFor(need.number(), this).orElse(null);
        if (triage != null) {
            desk.add(triage);
        }
        show(need, needs.timeline(need.number()));
        Receipt.of(need, needs.timeline(need.number()), moments).ifPresent(notices::add);
    }

    private void show(NeedDetails need, List<Act> acts) {
        told = acts.size();
        heading.removeAll();
        var text = parts.read(need);
        heading.add(parts.heading(need, text, needs.isMine(need.number())));
        record.removeAll();
        record.add(records.of(need, text, this));
        side.removeAll();
        side.add(new PageSection(translate("need.timeline.title"), happenings.timeline(need, acts)));
        if (triage != null) {
            triage.show(need);
        }
    }

    @Override
    public void done(String sentence) {
        showAfresh();
        tell(Notice.success(sentence));
    }

    @Override
    public void movedOn() {
        tell(happenings.meanwhile(showAfresh()));
    }

    /** Reads the need again and gives what happened to it since it was last shown. */
    private List<Act> showAfresh() {
        var shown = Objects.requireNonNull(number);
        var before = told;
        var acts = needs.timeline(shown);
        show(needs.find(shown).orElseThrow(NotFoundException::new), acts);
        return acts.subList(Math.min(before, acts.size()), acts.size());
    }

    /** The button that was pressed may be gone, so the keyboard goes on from what is told. */
    private void tell(Notice notice) {
        notices.tell(notice);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
