package iscg.forwarding.ui;

import static java.util.stream.Collectors.joining;

import iscg.draft.WorkingText;
import iscg.draft.WorkingTexts;
import java.util.List;
import java.util.Optional;

/** Keeps what the secretary has chosen until it is sent, as what is typed is kept. */
class KeptChoices {

    private final WorkingTexts texts;
    private final String place;

    KeptChoices(WorkingTexts texts, String place) {
        this.texts = texts;
        this.place = place;
    }

    /** Empty if nothing was chosen or unchosen yet. */
    Optional<List<ForwardChoice>> find() {
        return texts.find(place)
                .map(WorkingText::text)
                .map(text -> text.lines()
                        .flatMap(line -> ForwardChoice.read(line).stream())
                        .toList());
    }

    void keep(List<ForwardChoice> choices) {
        texts.save(place, choices.stream().map(ForwardChoice::line).collect(joining("\n")));
    }

    void forget() {
        texts.discard(place);
    }
}
