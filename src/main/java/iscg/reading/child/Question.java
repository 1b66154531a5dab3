package iscg.reading.child;

/**
 * A document to read, and within which bounds.
 *
 * @param mediaType as told from the content; believed where content cannot tell, which is typed text
 */
public record Question(String file, String mediaType, String fileName, int longestText, int deepestEmbedding) {}
