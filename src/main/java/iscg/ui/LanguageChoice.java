package iscg.ui;

import iscg.language.Language;

/** Where one of the six languages is chosen, by its name in the reader's. */
public class LanguageChoice extends Choice<Language> {

    public LanguageChoice(String label) {
        super(label);
        setItems(Language.values());
        setItemLabelGenerator(LanguageOfText::nameOf);
    }
}
