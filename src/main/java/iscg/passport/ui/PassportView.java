package iscg.passport.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.Moments;
import iscg.passport.PassportContent;
import iscg.passport.PassportDetails;
import iscg.passport.PassportNeed;
import iscg.passport.PassportService;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.FieldGroup;
import iscg.ui.Gap;
import iscg.ui.MomentText;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/**
 * Where everybody states once what they need at meetings. What is typed here goes to the server only when it is sent, and is never kept
 * as a draft: a draft would lie unsealed.
 */
@Route(PassportNavigation.PASSPORT)
@PageTitle("passport.title")
@Menu(title = "passport.title", order = 60)
@PermitAll
class PassportView extends Div implements BeforeEnterObserver {

    private final PassportService passports;
    private final Moments moments;
    private final NoticePlace notices = new NoticePlace();
    private final Div content = new Div();

    PassportView(PassportService passports, Moments moments) {
        this.passports = passports;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("passport.title")).lead(translate("passport.lead")), notices, content);
        show();
    }

    private void show() {
        content.removeAll();
        var mine = passports.mine();
        mine.ifPresent(known -> content.add(new Paragraph(
                new Span(translate("passport.stated")), new Gap(), MomentText.inFull(known.consentedAt(), moments))));
        var needs = new CheckboxGroup<PassportNeed>(translate("passport.needs"));
        needs.setItems(PassportNeed.values());
        needs.setItemLabelGenerator(need -> translate(need.key()));
        needs.addThemeName("vertical");
        needs.setManualValidation(true);
        var words = new TextArea(translate("passport.words"));
        words.setHelperText(translate("passport.words.help"));
        words.setManualValidation(true);
        words.setMaxLength(PassportContent.LONGEST);
        var consent = new Checkbox(translate("passport.consent"));
        consent.setManualValidation(true);
        mine.map(PassportDetails::content).ifPresent(known -> {
            needs.setValue(known.needs());
            words.setValue(known.words());
            consent.setValue(true);
        });
        var errors = new ErrorSummary();
        var acts = new ActionPanel()
                .primary(new Button(translate("passport.state"), click -> state(needs, words, consent, errors)));
        mine.ifPresent(known -> acts.dangerous(
                new Button(translate("passport.withdraw"), click -> withdraw()),
                translate("passport.withdraw.consequence")));
        content.add(
                errors,
                new FieldGroup(needs).optional(words).with(consent),
                new Paragraph(translate("passport.promise")),
                acts);
    }

    private void state(CheckboxGroup<PassportNeed> needs, TextArea words, Checkbox consent, ErrorSummary errors) {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (needs.isEmpty() && words.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem(translate("passport.empty"), needs));
        }
        if (!consent.getValue()) {
            problems.add(new ErrorSummary.Problem(translate("passport.no-consent"), consent));
        }
        errors.show(problems);
        if (problems.isEmpty()) {
            passports.state(new PassportContent(needs.getValue(), words.getValue()));
            done(translate("passport.done"));
        }
    }

    private void withdraw() {
        passports.withdraw();
        done(translate("passport.withdrawn"));
    }

    private void done(String sentence) {
        show();
        notices.tell(Notice.success(sentence));
    }
}
