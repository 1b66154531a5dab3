package iscg.reading.child;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What does more than show text when somebody opens a document: runs, hides files, or fetches from elsewhere. */
final class ActiveParts {

    private static final int LONGEST_LOOK = 8 << 20;
    private static final String RELATIONS = "(word|ppt|xl)/.*\\.rels";
    private static final String OLE_OBJECTS = "(word|ppt|xl)/embeddings/.*\\.bin";
    private static final Set<String> FETCHED =
            Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "image", "video", "audio");

    private static final Pattern SCRIPT_OF_HTML = Pattern.compile("(?i)<script|\\son[a-z]+\\s*=|javascript:");

    /** A cell that spreadsheet programs take for a call of another program, such as {@code =cmd|'/C calc'!A0}. */
    private static final Pattern CALL_IN_CELL = Pattern.compile("<t[dh][^>]*>[=+@-][^<|]*\\|[^<!]*!");

    private static final Pattern CALL_IN_RTF = Pattern.compile("\\\\fldinst[^}]{0,40}\\bDDE(AUTO)?\\b");
    private static final Pattern OBJECT_IN_RTF = Pattern.compile("\\\\objdata\\b");
    private static final Pattern TEMPLATE_OF_RTF = Pattern.compile("\\\\\\*\\\\template\\s*(https?:|\\\\\\\\)");

    private ActiveParts() {}

    static List<Finding> ofOffice(OfficeFile office) throws IOException {
        var findings = new ArrayList<Finding>();
        var fields = new DdeFields();
        for (var part : office.parts("word/(document|header\\d*|footer\\d*)\\.xml")) {
            office.walk(part, fields);
        }
        Checks.add(findings, Code.COMMANDS, fields.count);
        Checks.add(findings, Code.EMBEDDED_FILES, office.parts(OLE_OBJECTS).size());
        Checks.add(findings, Code.FETCHED_PARTS, office.count(RELATIONS, "Relationship", ActiveParts::isFetched));
        return findings;
    }

    private static boolean isFetched(Map<String, String> relation) {
        var type = relation.getOrDefault("Type", "");
        return relation.getOrDefault("TargetMode", "").equals("External")
                && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1));
    }

    static List<Finding> ofTyped(Path file, Content content) throws IOException {
        var findings = new ArrayList<Finding>();
        if (content.is(CsvTable.MEDIA_TYPE)) {
            Checks.add(findings, Code.COMMANDS, count(CALL_IN_CELL, content.html()));
        } else if (content.is("text/html") || content.is("application/xhtml+xml")) {
            Checks.add(findings, Code.COMMANDS, count(SCRIPT_OF_HTML, beginning(file)));
        } else if (content.is("application/rtf")) {
            var rtf = beginning(file);
            Checks.add(findings, Code.COMMANDS, count(CALL_IN_RTF, rtf));
            Checks.add(findings, Code.EMBEDDED_FILES, count(OBJECT_IN_RTF, rtf));
            Checks.add(findings, Code.FETCHED_PARTS, count(TEMPLATE_OF_RTF, rtf));
        }
        return findings;
    }

    private static String beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(LONGEST_LOOK), ISO_8859_1);
        }
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** Fields that call another program; what a field does may be written in several runs. */
    private static final class DdeFields implements OfficeFile.Visitor {

        private static final Pattern CALL = Pattern.compile("\\s*DDE(AUTO)?\\b.*", Pattern.DOTALL);

        private final StringBuilder instruction = new StringBuilder();
        private boolean inInstruction;
        private int count;

        @Override
        public void start(String name, Map<String, String> attributes) {
            switch (name) {
                case "instrText" -> inInstruction = true;
                case "fldSimple" -> count(attributes.getOrDefault("instr", ""));
                case "fldChar" -> {
                    count(instruction.toString());
                    instruction.setLength(0);
                }
                default -> {}
            }
        }

        @Override
        public void text(String text) {
            if (inInstruction) {
                instruction.append(text);
            }
        }

        @Override
        public void end(String name) {
            inInstruction &= !name.equals("instrText");
        }

        private void count(String words) {
            count += CALL.matcher(words).matches() ? 1 : 0;
        }
    }
}
