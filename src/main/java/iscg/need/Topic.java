package iscg.need;

import iscg.language.Language;
import iscg.language.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a need is about. Topics are data: the secretariat adds and retires them. */
@Entity
public class Topic {

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
    protected Topic() {}

    public String code() {
        return code;
    }

    public String name(Language reader) {
        return name.in(reader);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topic that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
