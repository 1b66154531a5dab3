package iscg.reading.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var counter = new Counter(Set.of(element), wished);
        for (var part : parts(parts)) {
            walk(part, counter);
        }
        return counter.count();
    }

    /** Goes through a part in document order; a part that is broken is gone through as far as it is whole. */
    void walk(String part, Visitor... visitors) throws IOException {
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
                reader.next();
                tell(reader, List.of(visitors));
            }
        } catch (XMLStreamException e) {
            return; // Tika judges whether the document is damaged; here counts what was found so far.
        }
    }

    private static void tell(XMLStreamReader reader, List<Visitor> visitors) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                var attributes = attributes(reader);
                visitors.forEach(visitor -> visitor.start(reader.getLocalName(), attributes));
            }
            case XMLStreamConstants.END_ELEMENT -> visitors.forEach(visitor -> visitor.end(reader.getLocalName()));
            case XMLStreamConstants.CHARACTERS -> {
                var text = reader.getText();
                visitors.forEach(visitor -> visitor.text(text));
            }
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
