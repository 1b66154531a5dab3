package iscg.reading.child;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;

/**
 * The text of a tagged PDF with its headings, lists and tables, which Tika leaves out. Tags are made by all sorts of programs,
 * often badly: where they are broken or leave text out, what Tika made stays.
 */
final class TaggedText {

    /** Below this share of the document's letters its tags have left out more than an ornament. */
    private static final double ENOUGH = 0.95;

    private TaggedText() {}

    /** The content's HTML, with the text of its pages as the tags have it where they are of use. */
    static String of(PDDocument pdf, Content content, int longest) {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || content.cut()) {
            return content.html();
        }
        try {
            var text = MarkedText.of(pdf, content.sorted(), longest);
            var tree = StructureTree.written(root, text);
            var useful = tree.isStructured() && tree.letters() > 0 && tree.letters() >= ENOUGH * text.letters();
            return useful ? replaced(content.html(), tree.html()) : content.html();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return content.html();
        }
    }

    /** Notes, forms and embedded documents stay; Tika writes them apart from the paragraphs of the pages. */
    private static String replaced(String html, String pages) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("body > div.page > p").remove();
        document.body().prepend(pages);
        return document.html();
    }
}
