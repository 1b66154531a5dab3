package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import iscg.draft.WorkingText;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.language.Language;
import iscg.translation.SegmentWork;
import iscg.translation.TranslationItem;
import iscg.ui.SavedState;
import iscg.ui.TextChanges;
import iscg.ui.TypedLanguage;
import java.util.Map;
import java.util.Optional;

/** One segment: the original, what changed in it, and beside it where its translation is typed. */
class SegmentField extends ListItem {

    private final WorkingTextArea text;

    /** @param number counted from 1 */
    SegmentField(
            int number, SegmentWork segment, TranslationItem item, long person, WorkingTexts texts, SavedState saved) {
        addClassName("segment");
        text = new WorkingTextArea(
                translate("translation.segment.label", Map.of("number", number)),
                place(item, segment.key()),
                person,
                texts,
                saved);
        if (texts.find(place(item, segment.key())).isEmpty()) {
            beginWith(segment, item, texts);
        }
        text.setRequiredIndicatorVisible(true);
        text.addAttachListener(attached -> TypedLanguage.mark(text, item.into()));
        var source = new Div();
        if (segment.before() != null) {
            source.add(changes(segment, segment.before(), item.from()));
        }
        source.add(new MarkedSource(segment, item.from(), item.into()));
        var target = new Div(text);
        if (segment.before() != null && !segment.earlier().isEmpty()) {
            target.addComponentAsFirst(toRevise());
        }
        add(source, target);
    }

    private static String place(TranslationItem item, String key) {
        return "translation:" + item.id() + ":" + key;
    }

    /** With what was being typed before the segment changed, else with what it was translated to. */
    private void beginWith(SegmentWork segment, TranslationItem item, WorkingTexts texts) {
        var typed = Optional.ofNullable(segment.before())
                .flatMap(before -> texts.find(place(item, before.key())))
                .map(WorkingText::text)
                .filter(words -> !words.isBlank());
        text.setValue(typed.orElse(segment.earlier()));
    }

    private static Paragraph toRevise() {
        var note = new Paragraph(translate("translation.segment.revise"));
        note.addClassName("to-revise");
        return note;
    }

    private static TextChanges changes(SegmentWork segment, SegmentWork.Before before, Language language) {
        return new TextChanges(
                translate("translation.segment.before"),
                before.source(),
                language,
                translate("translation.segment.now"),
                segment.source(),
                language);
    }

    String words() {
        return text.getValue();
    }

    /** Whether there is something to release; if not, says so. */
    boolean isComplete() {
        var missing = text.getValue().isBlank();
        text.setErrorMessage(missing ? translate("translation.segment.missing") : "");
        text.setInvalid(missing);
        return !missing;
    }

    WorkingTextArea field() {
        return text;
    }
}
