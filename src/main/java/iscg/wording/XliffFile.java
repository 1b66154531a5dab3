package iscg.wording;

import iscg.language.Language;
import iscg.wording.ExchangeRefused.Why;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/**
 * Texts from English into one language, as an XLIFF file of version 2: a unit for each, with its pattern as plain text.
 *
 * @param units in the order of the file
 */
record XliffFile(Language language, List<XliffUnit> units) {

    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    /** The library asks for a parser by this name, under which the JDK finds its own only where it is told. */
    private static final String PARSER = "javax.xml.stream.XMLInputFactory";

    static {
        System.setProperty(
                PARSER, XMLInputFactory.newDefaultFactory().getClass().getName());
    }

    XliffFile {
        units = List.copyOf(units);
    }

    String write() {
        var text = new StringWriter();
        try (var writer = new XLIFFWriter()) {
            writer.create(text, Language.ENGLISH.tag(), language.tag());
            writer.setLineBreak("\n");
            writer.setUseIndentation(true);
            writer.setStartFileData(new StartFileData("iscg-portal"));
            units.forEach(unit -> writer.writeUnit(unit(unit)));
        }
        return text.toString();
    }

    private static Unit unit(XliffUnit text) {
        var unit = new Unit(text.id());
        unit.setPreserveWS(true);
        text.notes().forEach(note -> unit.addNote(new Note(note)));
        var segment = unit.appendSegment();
        segment.setPreserveWS(true);
        segment.setSource(text.source());
        if (!text.target().isEmpty()) {
            segment.setTarget(text.target());
            segment.setState(TargetState.FINAL);
        }
        return unit;
    }

    /**
     * Reads what came from elsewhere. Nothing is ever fetched for it.
     *
     * @throws ExchangeRefused if it is nothing of the kind
     */
    static XliffFile read(String xml) {
        if (xml.contains(DOCUMENT_TYPE)) {
            throw new ExchangeRefused(Why.DOCUMENT_TYPE);
        }
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.open(xml);
            return read(reader);
        } catch (ExchangeRefused languages) {
            throw languages;
        } catch (RuntimeException noXliff) { // the library throws several kinds of its own
            throw new ExchangeRefused(Why.NO_XLIFF, noXliff);
        }
    }

    private static XliffFile read(XLIFFReader reader) {
        Optional<Language> language = Optional.empty();
        var units = new ArrayList<XliffUnit>();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event.isStartXliff()) {
                var start = event.getStartXliffData();
                language = Language.ofTag(String.valueOf(start.getTargetLanguage()))
                        .filter(into ->
                                Language.ofTag(start.getSourceLanguage()).equals(Optional.of(Language.ENGLISH)));
            } else if (event.isUnit()) {
                units.add(unit(event.getUnit()));
            }
        }
        return new XliffFile(language.orElseThrow(() -> new ExchangeRefused(Why.LANGUAGES)), units);
    }

    /** Platforms may cut a text into sentences; what stands between them belongs to both languages. */
    private static XliffUnit unit(Unit unit) {
        var source = new StringBuilder();
        var target = new StringBuilder();
        var finished = true;
        for (Part part : unit) {
            source.append(words(part.getSource()));
            finished &= part.hasTarget() || !part.isSegment();
            target.append(words(part.hasTarget() ? part.getTarget() : part.getSource()));
        }
        return new XliffUnit(unit.getId(), source.toString(), finished ? target.toString() : "", List.of());
    }

    /** Without a platform's own marks within. */
    private static String words(Fragment fragment) {
        return fragment.getPlainText();
    }
}
