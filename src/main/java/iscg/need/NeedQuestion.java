package iscg.need;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the secretariat asked the submitter, and what came back. */
@Entity
class NeedQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "need_id")
    private Need need;

    private String question;
    private long askedBy;
    private Instant askedAt;
    private @Nullable String reply;
    private @Nullable Instant repliedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected NeedQuestion() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    NeedQuestion(Need need, String question, long askedBy, Instant askedAt) {
        this.need = need;
        this.question = question;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void reply(String text, Instant now) {
        reply = text;
        repliedAt = now;
    }

    Question details() {
        return new Question(question, askedAt, reply, repliedAt);
    }
}
