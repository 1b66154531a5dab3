package iscg.ui;

import com.vaadin.flow.component.Component;
import iscg.language.Language;
import org.jspecify.annotations.Nullable;

/** Gives what is typed in a field its language and direction; the field's label stays in the page's. */
public final class TypedLanguage {

    private static final String MARK = """
            Promise.resolve(this.updateComplete).then(() => {
                this.inputElement.lang = $0;
                this.inputElement.dir = $1;
            })""";

    private TypedLanguage() {}

    /** @param language null while it is not known: the direction then follows what is typed */
    public static void mark(Component field, @Nullable Language language) {
        var tag = language == null ? "" : language.tag();
        var direction = language == null ? "auto" : language.direction();
        field.getElement().executeJs(MARK, tag, direction);
    }
}
