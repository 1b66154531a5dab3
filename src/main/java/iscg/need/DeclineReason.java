package iscg.need;

import iscg.language.Language;
import iscg.language.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Why needs are declined: an entry of the list that the secretariat edits. What was once used stays, if only retired. */
@Entity
public class DeclineReason {

    /** The entry that says nothing by itself; it can be worded, but not retired. */
    public static final String OTHER = "other";

    @Id
    private String code;

    private int position;
    private boolean active;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    private LocalizedText name;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected DeclineReason() {}

    DeclineReason(String code, int position, LocalizedText name) {
        this.code = code;
        this.position = position;
        this.active = true;
        this.name = name;
    }

    void word(LocalizedText changed) {
        name = changed;
    }

    /** @throws IllegalStateException for the entry that must stay */
    void retire() {
        if (code.equals(OTHER)) {
            throw new IllegalStateException("Another reason can always be given");
        }
        active = false;
    }

    void offerAgain() {
        active = true;
    }

    public String code() {
        return code;
    }

    /** Whether it can be chosen for another need. */
    public boolean isActive() {
        return active;
    }

    public LocalizedText name() {
        return name;
    }

    public String name(Language reader) {
        return name.in(reader);
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclineReason that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
