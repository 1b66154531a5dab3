package iscg.support;

import iscg.identity.Actor;
import iscg.identity.Member;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.translation.OfferedText;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a member shares a need of another. One a member; taken back, it stays on record and can be stated again. */
@Entity
@Table(name = "need_support")
class Support {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long needId;

    @ManyToOne
    @JoinColumn(name = "member_code")
    private Member member;

    private @Nullable Long statedBy;
    private Instant statedAt;
    private @Nullable String sentence;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    /** Counts how often the sentence was written; 0 while there is none, and for those of before it was counted. */
    private int edition;

    private @Nullable String cameWith;
    private @Nullable Instant withdrawnAt;

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Support() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Support(long need, Member member, Instant now) {
        this.needId = need;
        this.member = member;
        this.statedAt = now;
    }

    void state(String words, Language wordsLanguage, Actor delegate, Instant now) {
        if (words.isBlank() || words.length() > SupportDetails.LONGEST_SENTENCE) {
            throw new IllegalArgumentException("No reason, or a longer one than can be kept");
        }
        sentence = words;
        language = wordsLanguage;
        edition++;
        statedBy = delegate.person();
        statedAt = now;
        withdrawnAt = null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Comes along with a need that became part of this one; what its member said of that need holds for this. */
    void comeWith(NeedNumber merged, @Nullable Support said, Instant now) {
        if (sentence == null && said != null) {
            sentence = said.sentence;
            language = said.language;
            edition += said.sentence == null ? 0 : 1;
            statedBy = said.statedBy;
        }
        statedAt = said == null ? now : said.statedAt;
        cameWith = merged.toString();
        withdrawnAt = null;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    private TextPlace place() {
        return TextPlace.ofSupport(id);
    }

    /** The sentence for translators; empty while there is none. */
    Optional<OfferedText> offered(NeedNumber need) {
        return sentence == null || language == null
                ? Optional.empty()
                : Optional.of(new OfferedText(
                        place(),
                        TextKind.SUPPORT,
                        need.toString(),
                        OfferedText.THE_GROUP,
                        edition,
                        language,
                        List.of(new TextPart(TextPart.Name.WORDS, sentence))));
    }

    Member member() {
        return member;
    }

    SupportDetails details() {
        return new SupportDetails(place(), member, sentence, language, edition, statedAt, cameWith);
    }
}
