package iscg.filetype;

/**
 * What a look at the content told.
 *
 * @param protectedByPassword whether only a password opens it
 */
public record Inspected(DocumentType type, String mediaType, boolean protectedByPassword) {}
