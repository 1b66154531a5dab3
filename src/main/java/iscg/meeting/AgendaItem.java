package iscg.meeting;

import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.symbol.Symbol;
import iscg.ui.Names;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param key by which it is known through all editions
 * @param presenter who introduces it, as written; empty where nobody does
 * @param session key of the session it is taken up in; null while that is open
 * @param begins by the clock on the wall; null where no time is set
 * @param needs numbers of those it is about, such as {@code ISCG-26/N1}
 * @param documents symbols of those it refers to
 */
public record AgendaItem(
        int key,
        SixTexts title,
        AgendaPurpose purpose,
        String presenter,
        @Nullable Integer session,
        @Nullable LocalTime begins,
        List<String> needs,
        List<String> documents) {

    public AgendaItem {
        needs = List.copyOf(needs);
        documents = List.copyOf(documents);
    }

    static AgendaItem empty(int key) {
        return new AgendaItem(key, SixTexts.EMPTY, AgendaPurpose.DISCUSSION, "", null, null, List.of(), List.of());
    }

    public AgendaItem titled(Language language, String words) {
        return new AgendaItem(key, title.with(language, words), purpose, presenter, session, begins, needs, documents);
    }

    AgendaItem called(SixTexts title) {
        return new AgendaItem(key, title, purpose, presenter, session, begins, needs, documents);
    }

    public AgendaItem forPurpose(AgendaPurpose purpose) {
        return new AgendaItem(key, title, purpose, presenter, session, begins, needs, documents);
    }

    public AgendaItem presentedBy(String presenter) {
        return new AgendaItem(key, title, purpose, presenter.strip(), session, begins, needs, documents);
    }

    public AgendaItem inSession(@Nullable Integer session) {
        return new AgendaItem(key, title, purpose, presenter, session, begins, needs, documents);
    }

    public AgendaItem beginningAt(@Nullable LocalTime begins) {
        return new AgendaItem(key, title, purpose, presenter, session, begins, needs, documents);
    }

    /** About the needs whose numbers stand in a line of text; what is no number is left out. */
    public AgendaItem about(String typed) {
        return aboutNeeds(parts(typed)
                .flatMap(part -> NeedNumber.parse(part).stream())
                .map(NeedNumber::toString)
                .toList());
    }

    AgendaItem aboutNeeds(List<String> numbers) {
        return new AgendaItem(key, title, purpose, presenter, session, begins, numbers, documents);
    }

    /** Referring to the documents whose symbols stand in a line of text; what is no symbol is left out. */
    public AgendaItem referringTo(String typed) {
        var symbols = parts(typed)
                .flatMap(part -> Symbol.parse(part).stream())
                .map(Symbol::toString)
                .toList();
        return new AgendaItem(key, title, purpose, presenter, session, begins, needs, symbols);
    }

    private static java.util.stream.Stream<String> parts(String typed) {
        return Arrays.stream(Names.typed(typed).split("[,;،，；\\s]+"))
                .map(String::strip)
                .distinct();
    }

    /** The need it is about first, by which its title can be proposed. */
    Optional<String> firstNeed() {
        return needs.stream().findFirst();
    }
}
