/** The mail server of the evaluation set-up, a process of its own: it keeps every mail in a folder and shows it, and sends none on. */
@NullMarked
package iscg.evaluation.mail;

import org.jspecify.annotations.NullMarked;
