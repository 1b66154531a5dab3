package iscg.document;

import org.springframework.core.io.Resource;

/**
 * A document with its content.
 *
 * @param sha256 of the content, in lower-case hexadecimal digits
 */
record DocumentContent(DocumentDetails details, String sha256, Resource content) {}
