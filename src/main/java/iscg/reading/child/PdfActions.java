package iscg.reading.child;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/** Scripts, programs to be started and files within a PDF (ISO 32000-1, 12.6.4 and 7.11.4). */
final class PdfActions {

    private static final int DEEPEST = 16;

    private PdfActions() {}

    /** What can be seen of it; where the document is damaged, less. */
    static List<Finding> of(PDDocument pdf) {
        var commands = 0;
        var files = 0;
        try {
            var catalog = pdf.getDocumentCatalog();
            commands += acts(catalog.getOpenAction()) ? 1 : 0;
            var names = catalog.getNames();
            if (names != null) {
                commands += size(names.getJavaScript(), 0);
                files += size(names.getEmbeddedFiles(), 0);
            }
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    commands += acts(actionOf(annotation)) ? 1 : 0;
                    files += annotation instanceof PDAnnotationFileAttachment ? 1 : 0;
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // what was found until here counts
        }
        var findings = new ArrayList<Finding>();
        Checks.add(findings, Code.COMMANDS, commands);
        Checks.add(findings, Code.EMBEDDED_FILES, files);
        return findings;
    }

    private static @Nullable Object actionOf(PDAnnotation annotation) {
        return switch (annotation) {
            case PDAnnotationLink link -> link.getAction();
            case PDAnnotationWidget widget -> widget.getAction();
            default -> null;
        };
    }

    private static boolean acts(@Nullable Object action) {
        return action instanceof PDActionJavaScript || action instanceof PDActionLaunch;
    }

    private static int size(@Nullable PDNameTreeNode<?> tree, int depth) throws IOException {
        if (tree == null || depth > DEEPEST) {
            return 0;
        }
        var names = tree.getNames();
        var size = names == null ? 0 : names.size();
        var kids = tree.getKids();
        if (kids != null) {
            for (var kid : kids) {
                size += size(kid, depth + 1);
            }
        }
        return size;
    }
}
