package iscg.document;

import org.jspecify.annotations.Nullable;

/** Work on some content must be tried again later. */
class NotDoneYet extends RuntimeException {

    NotDoneYet(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
