package iscg.translation;

/** The original changed, or somebody released a translation, since it was seen; nothing was done. */
public class TranslationMovedOn extends RuntimeException {

    TranslationMovedOn() {
        super("Somebody was first");
    }
}
