package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import iscg.draft.WorkingTexts;
import iscg.translation.TextPart;
import iscg.translation.TranslationWork;
import iscg.ui.ErrorSummary;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All segments of a text, part by part. */
class TranslationForm extends Div {

    private final List<SegmentField> fields = new ArrayList<>();
    private final ErrorSummary problems = new ErrorSummary();

    /** @param person the key of whoever types */
    TranslationForm(TranslationWork work, long person, WorkingTexts texts, SavedState saved) {
        addClassName("translation-form");
        add(problems);
        for (var part : TextPart.Name.values()) {
            var list = new OrderedList();
            list.addClassName("segments");
            list.getElement().setAttribute("role", "list");
            for (var segment : work.segments()) {
                if (segment.part() == part) {
                    var field = new SegmentField(fields.size() + 1, segment, work.item(), person, texts, saved);
                    fields.add(field);
                    list.add(field);
                }
            }
            if (list.getChildren().findAny().isPresent()) {
                add(new PageSection(translate(part.key()), list));
            }
        }
    }

    /** What is typed, one for each segment. */
    List<String> words() {
        return fields.stream().map(SegmentField::words).toList();
    }

    /** Whether all of it can be released; if not, says what is missing and leads there. */
    boolean isComplete() {
        var missing = new ArrayList<Problem>();
        for (var position = 0; position < fields.size(); position++) {
            var field = fields.get(position);
            if (!field.isComplete()) {
                missing.add(new Problem(
                        translate("translation.segment.missing-in", Map.of("number", position + 1)), field.field()));
            }
        }
        problems.show(missing);
        return missing.isEmpty();
    }

    /** Forgets what was typed, once it was released. */
    void released() {
        fields.forEach(field -> field.field().sent());
    }
}
