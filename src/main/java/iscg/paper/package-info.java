/**
 * Documents as files: an accessible DOCX and a tagged PDF (PDF/UA) of one text in one language, with its direction. Knows nothing of what
 * the text is about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package iscg.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
