package iscg.need;

import iscg.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** Null, as that of the reply, where it was written before languages were kept. */
    @Enumerated(EnumType.STRING)
    private @Nullable Language questionLanguage;

    private long askedBy;
    private Instant askedAt;
    private @Nullable String reply;

    @Enumerated(EnumType.STRING)
    private @Nullable Language replyLanguage;

    private @Nullable Instant repliedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected NeedQuestion() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    NeedQuestion(Need need, String question, Language language, long askedBy, Instant askedAt) {
        this.need = need;
        this.question = question;
        this.questionLanguage = language;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void reply(String text, Language language, Instant now) {
        reply = text;
        replyLanguage = language;
        repliedAt = now;
    }

    /** @param position counted from 1 within the need */
    Question details(int position) {
        return new Question(position, question, questionLanguage, askedAt, reply, replyLanguage, repliedAt);
    }
}
