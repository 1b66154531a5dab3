package iscg.reading.child;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Barriers and leftovers in a PowerPoint presentation, by ECMA-376. */
final class SlideChecks {

    private static final String SLIDES = "ppt/slides/slide\\d+\\.xml";
    private static final Set<String> OFF = Set.of("0", "false");

    private SlideChecks() {}

    static List<Finding> of(OfficeFile slides) throws IOException {
        var untitled = 0;
        var pictures = new Pictures("pic", "cNvPr");
        var hidden = new Counter(Set.of("sld"), SlideChecks::isHidden);
        for (var part : slides.parts(SLIDES)) {
            var title = new Title();
            slides.walk(part, title, pictures, hidden);
            untitled += title.said ? 0 : 1;
        }
        var findings = new ArrayList<Finding>();
        Checks.add(findings, Code.SLIDES_WITHOUT_TITLE, untitled);
        Checks.add(findings, Code.IMAGES_WITHOUT_ALTERNATIVE, pictures.count());
        Checks.add(findings, Code.HIDDEN_SLIDES, hidden.count());
        Checks.add(findings, Code.COMMENTS, slides.count("ppt/comments/[^/]+\\.xml", "cm"));
        return findings;
    }

    private static boolean isHidden(Map<String, String> attributes) {
        return OFF.contains(attributes.getOrDefault("show", "1"));
    }

    /** Whether a title's placeholder holds text. */
    private static final class Title implements OfficeFile.Visitor {

        private boolean inTitle;
        private boolean said;

        @Override
        public void start(String name, Map<String, String> attributes) {
            if (name.equals("sp")) {
                inTitle = false;
            } else if (name.equals("ph")) {
                inTitle = Set.of("title", "ctrTitle").contains(attributes.getOrDefault("type", ""));
            }
        }

        @Override
        public void text(String text) {
            said |= inTitle && !text.isBlank();
        }

        @Override
        public void end(String name) {
            inTitle &= !name.equals("sp");
        }
    }
}
