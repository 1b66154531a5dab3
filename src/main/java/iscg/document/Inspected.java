package iscg.document;

/**
 * What a look at the content told.
 *
 * @param protectedByPassword whether only a password opens it
 */
record Inspected(DocumentType type, String mediaType, boolean protectedByPassword) {}
