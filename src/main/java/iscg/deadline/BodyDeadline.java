package iscg.deadline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The deadlines of one body. */
@Entity
class BodyDeadline {

    @Id
    private String bodyCode;

    private int position;
    private int translation;

    @Enumerated(EnumType.STRING)
    private TextTerms.Unit translationUnit;

    private int latestDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_meeting", joinColumns = @JoinColumn(name = "body_code"))
    @Column(name = "opens_on")
    private Set<LocalDate> meetings = new HashSet<>();

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected BodyDeadline() {}

    /** @throws DeadlinesMovedOn if somebody changed them since the acting person saw them */
    void requireVersion(long seen) {
        if (lockVersion != seen) {
            throw new DeadlinesMovedOn();
        }
    }

    void change(TextTerms terms) {
        translation = terms.translation();
        translationUnit = terms.unit();
        latestDays = terms.latestDays();
    }

    void meets(LocalDate day) {
        meetings.add(day);
    }

    void doesNotMeet(LocalDate day) {
        meetings.remove(day);
    }

    /** @param today meetings that have opened already are past */
    BodyTerms terms(LocalDate today) {
        return new BodyTerms(
                bodyCode,
                new TextTerms(translation, translationUnit, latestDays),
                meetings.stream().filter(today::isBefore).sorted().toList(),
                lockVersion);
    }
}
