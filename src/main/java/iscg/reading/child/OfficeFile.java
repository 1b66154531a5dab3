package iscg.reading.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;

/** The XML parts of an office document, gone through as streams: no part is ever whole in memory, none is endless. */
final class OfficeFile implements AutoCloseable {

    private static final long LONGEST_PART = 64L << 20;

    private final ZipFile zip;
    private final XMLInputFactory xml;

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
        xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static OfficeFile open(Path file) throws IOException {
        return new OfficeFile(new ZipFile(file.toFile()));
    }

    /** Names of the parts that match. */
    List<String> parts(String pattern) {
        return zip.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.matches(pattern))
                .sorted()
                .toList();
    }

    int count(String parts, String element) throws IOException {
        return count(parts, element, attributes -> true);
    }

    /** How many elements of that name, with attributes as wished, the parts that match hold together. */
    int count(String parts, String element, Predicate<Map<String, String>> wished) throws IOException {
        var counted = new int[1];
        for (var part : parts(parts)) {
            walk(part, new Visitor() {
                @Override
                public void start(String name, Map<String, String> attributes) {
                    counted[0] += name.equals(element) && wished.test(attributes) ? 1 : 0;
                }
            });
        }
        return counted[0];
    }

    /** Goes through a part in document order; a part that is broken is gone through as far as it is whole. */
    void walk(String part, Visitor visitor) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var stream = BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(zip.getInputStream(entry)))
                .setMaxCount(LONGEST_PART)
                .get()) {
            var reader = xml.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                visit(reader, visitor);
            }
        } catch (XMLStreamException e) {
            return; // Tika judges whether the document is damaged; here counts what was found so far.
        }
    }

    private static void visit(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), attributes(reader));
            case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS -> visitor.text(reader.getText());
            default -> {}
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What is told of each element, by local names. */
    interface Visitor {

        void start(String name, Map<String, String> attributes);

        default void end(String name) {}

        default void text(String text) {}
    }
}
