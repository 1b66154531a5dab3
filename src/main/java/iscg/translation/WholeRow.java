package iscg.translation;

import iscg.language.Language;

/** The title of what texts belong to, in its own language. */
record WholeRow(String place, String number, String title, Language language) {

    Parity.Whole whole() {
        return new Parity.Whole(new TextPlace(place), number, title, language);
    }
}
