package iscg.filetype;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of parts in an Office Open XML package (ECMA-376, part 2), which names the type of each. */
final class OfficeParts {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfficeParts() {}

    /** Whether a part of any name is of a type that carries macros, or embeds a document that does. */
    static boolean announceMacros(InputStream contentTypes) throws IOException {
        try (contentTypes) {
            var reader = XML.createXMLStreamReader(contentTypes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && isMacroType(reader)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static boolean isMacroType(XMLStreamReader reader) {
        var type = reader.getAttributeValue(null, "ContentType");
        if (type == null) {
            return false;
        }
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("macroenabled") || lower.contains("macrosheet");
    }
}
