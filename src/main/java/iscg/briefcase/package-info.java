/**
 * Documents of meetings: numbered, allocated to items of the agenda, in up to six languages; and the briefcase, in which a reader takes all
 * of them along in their own language.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "deadline",
            "filetype",
            "document",
            "document :: ui",
            "translation",
            "symbol",
            "symbol :: ui",
            "meeting",
            "meeting :: ui"
        })
package iscg.briefcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
