package iscg.need;

import iscg.identity.Actor;
import iscg.language.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a need concerns, for those rooms that tell them of it, whoever is signed in or nobody. */
@Component
@Transactional(readOnly = true)
public class NeedParties {

    private final NeedRepository needs;
    private final NeedAccess access;

    NeedParties(NeedRepository needs, NeedAccess access) {
        this.needs = needs;
        this.access = access;
    }

    /** @throws java.util.NoSuchElementException if there is no such need */
    public Parties of(NeedNumber number) {
        return find(number)
                .map(need -> new Parties(
                        need.submitter(),
                        need.assignee(),
                        need.currentText().title(),
                        need.currentText().language(),
                        need.wasAsked()))
                .orElseThrow();
    }

    /** The need's number by its key in the database. */
    public NeedNumber number(long key) {
        return needs.findById(key).orElseThrow().number();
    }

    /** The need's key in the database. */
    public long key(NeedNumber number) {
        return find(number).orElseThrow().id();
    }

    /** Whether the person may read the need today. */
    public boolean mayRead(Actor person, NeedNumber number) {
        return find(number).filter(need -> access.mayRead(person, need)).isPresent();
    }

    private Optional<Need> find(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence());
    }

    /**
     * What one must know of a need to tell of it.
     *
     * @param submitter the person's key in the directory
     * @param assignee the key of the secretary in charge; null while there is none
     * @param title of the current text
     * @param language of the current text
     * @param asked whether the submitter was ever asked something
     */
    public record Parties(long submitter, @Nullable Long assignee, String title, Language language, boolean asked) {}
}
