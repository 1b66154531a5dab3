package iscg.document;

import org.springframework.core.io.Resource;

/** A document to be read: what is known of it, and its bytes. */
public record DocumentContent(DocumentDetails details, Resource content) {}
