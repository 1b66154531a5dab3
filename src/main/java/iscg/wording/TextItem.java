package iscg.wording;

/**
 * A text as it is found in the list.
 *
 * @param text in the reader's language, as people get it
 * @param state what most asks for a look among its languages
 */
public record TextItem(String key, String text, PortalPart part, TextState state) {}
