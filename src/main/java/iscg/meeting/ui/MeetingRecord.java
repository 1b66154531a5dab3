package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingMode;
import iscg.meeting.Session;
import iscg.ui.DataTable;
import iscg.ui.Facts;
import iscg.ui.MomentText;
import iscg.ui.PageSection;
import iscg.ui.UserText;
import java.util.List;

/** What everybody reads of a meeting: when and where, how one follows it, and what one may do from afar. */
@org.springframework.stereotype.Component
class MeetingRecord {

    private final SessionTimes times;
    private final Moments moments;

    MeetingRecord(SessionTimes times, Moments moments) {
        this.times = times;
        this.moments = moments;
    }

    List<Component> of(MeetingDetails meeting) {
        return List.of(when(meeting), services(meeting));
    }

    private PageSection when(MeetingDetails meeting) {
        var section = new PageSection(translate("meeting.when"));
        if (!meeting.sessions().isEmpty()) {
            section.add(sessions(meeting));
        }
        var facts = new Facts();
        if (meeting.mode().hasPlace() && !meeting.place().texts().isEmpty()) {
            facts.fact(translate("meeting.place"), MeetingNames.line(meeting.place()));
        }
        facts.fact(translate("meeting.mode"), translate(meeting.mode().key()));
        if (meeting.registrationUntil() != null) {
            facts.fact(
                    translate("meeting.registration-until"),
                    MomentText.inFull(Moments.endOf(meeting.registrationUntil()), moments));
        }
        section.add(facts);
        return section;
    }

    private DataTable<Session> sessions(MeetingDetails meeting) {
        var table = new DataTable<Session>(translate("meeting.sessions"))
                .column(translate("meeting.session.time"), one -> times.of(one, meeting.zone()));
        if (meeting.sessions().stream().anyMatch(one -> !one.room().isEmpty())) {
            table.column(translate("meeting.session.room"), one -> UserText.name(one.room()));
        }
        return table.rows(meeting.sessions());
    }

    private static PageSection services(MeetingDetails meeting) {
        var services = meeting.services();
        var facts = new Facts()
                .fact(translate("meeting.interpretation"), languages(services.interpretation()))
                .fact(translate("meeting.captioning"), languages(services.captioning()))
                .fact(translate("meeting.sign-language"), yesOrNo("meeting.sign-language", services.signLanguage()))
                .fact(translate("meeting.recording"), yesOrNo("meeting.recording", services.recorded()));
        var section = new PageSection(translate("meeting.services"), facts);
        if (meeting.mode() != MeetingMode.PHYSICAL) {
            section.add(rights(meeting));
        }
        return section;
    }

    private static Span languages(java.util.Set<iscg.language.Language> languages) {
        return new Span(languages.isEmpty() ? translate("meeting.not-provided") : MeetingNames.languages(languages));
    }

    private static String yesOrNo(String key, boolean yes) {
        return translate(key + (yes ? ".yes" : ".no"));
    }

    private static Component rights(MeetingDetails meeting) {
        var list = new UnorderedList();
        list.add(new com.vaadin.flow.component.html.ListItem(
                yesOrNo("meeting.remote.speak", meeting.remote().speak())));
        list.add(new com.vaadin.flow.component.html.ListItem(
                yesOrNo("meeting.remote.decide", meeting.remote().decide())));
        var lead = new Paragraph(translate("meeting.remote"));
        lead.addClassName("list-lead");
        var rights = new com.vaadin.flow.component.html.Div(lead, list);
        rights.addClassName("remote-rights");
        return rights;
    }
}
