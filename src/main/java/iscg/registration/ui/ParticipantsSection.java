package iscg.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Actors;
import iscg.identity.Member;
import iscg.identity.Region;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.registration.Attendance;
import iscg.registration.Headcount;
import iscg.registration.ParticipantService;
import iscg.registration.RegistrationDetails;
import iscg.ui.DataTable;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Who takes part, in the order of the reader's language; for the secretariat also how many from where. */
@Order(40)
@org.springframework.stereotype.Component
class ParticipantsSection implements MeetingSection {

    private final ParticipantService participants;
    private final Actors actors;

    ParticipantsSection(ParticipantService participants, Actors actors) {
        this.participants = participants;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (meeting.status() == MeetingStatus.DRAFT || !participants.maySee(meeting.id())) {
            return Optional.empty();
        }
        var reader = Reader.current().language();
        var all = participants.of(meeting.id(), reader);
        var section = new PageSection(translate("participants.title"));
        var count = new Paragraph(translate("participants.count", Map.of("count", all.size())));
        if (all.isEmpty()) {
            section.add(count);
        } else {
            section.add(table(all), count, file(meeting));
            if (actors.current().is(Role.SECRETARIAT)) {
                section.add(headcount(participants.headcount(meeting.id())));
            }
        }
        return Optional.of(section);
    }

    private static DataTable<RegistrationDetails> table(List<RegistrationDetails> all) {
        var reader = Reader.current().language();
        return new DataTable<RegistrationDetails>(translate("participants.title"))
                .column(translate("participants.name"), one -> UserText.name(one.name()))
                .column(
                        translate("participants.member"),
                        one -> UserText.name(one.member().name(reader)))
                .column(
                        translate("participants.attendance"),
                        one -> new Span(translate(one.attendance().key())))
                .rows(all);
    }

    private static Paragraph file(MeetingDetails meeting) {
        var link = new Anchor("meetings/" + meeting.id() + "/participants.csv", translate("participants.file"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return new Paragraph(link);
    }

    private static NativeDetails headcount(Headcount count) {
        var reader = Reader.current().language();
        var members = counted(new DataTable<Headcount.Row<Member>>(translate("participants.by-member"))
                        .column(
                                translate("participants.member"),
                                row -> UserText.name(
                                        Objects.requireNonNull(row.of()).name(reader))))
                .rows(count.members());
        var regions = counted(new DataTable<Headcount.Row<Region>>(translate("participants.by-region"))
                        .column(translate("participants.region"), row -> new Span(name(row.of()))))
                .rows(count.regions());
        var folded = new NativeDetails(translate("participants.headcount"), new Div(members, regions));
        folded.addClassNames("more", "headcount");
        return folded;
    }

    private static String name(@Nullable Region region) {
        return translate(region == null ? "region.unknown" : region.key());
    }

    private static <T> DataTable<Headcount.Row<T>> counted(DataTable<Headcount.Row<T>> table) {
        table.addClassName("numbers");
        for (var attendance : Attendance.values()) {
            table.column(translate(attendance.key()), row -> number(row.count(attendance)));
        }
        return table.column(translate("participants.total"), row -> number(row.total()));
    }

    private static Span number(long count) {
        return new Span(translate("shell.count", Map.of("count", count)));
    }
}
