package iscg.reading.child;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of a PDF by the mark under which each was drawn, in the order in which they are read. Marks are what the tree of a
 * tagged PDF refers to (ISO 32000-1, 14.7.4); what is marked as an artifact, such as page numbers, is no text.
 */
final class MarkedText extends PDFTextStripper {

    private static final int ARTIFACT = -2;
    private static final int UNMARKED = -1;

    /**
     * Where something was drawn, and its number there.
     *
     * @param place a page, or a form that counts its own marks
     */
    record Mark(COSBase place, int number) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mark mark && mark.place == place && mark.number == number;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(place) + number;
        }
    }

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<COSBase> forms = new ArrayDeque<>();
    private final Map<TextPosition, Mark> drawn = new IdentityHashMap<>();
    private final Map<Mark, StringBuilder> words = new HashMap<>();
    private final int longest;
    private int length;
    private String separator = "";

    private MarkedText(boolean sorted, int longest) {
        this.longest = longest;
        setSortByPosition(sorted);
    }

    /**
     * Goes through the whole document.
     *
     * @param longest in characters
     * @throws IOException also if there is more
     */
    static MarkedText of(PDDocument pdf, boolean sorted, int longest) throws IOException {
        var text = new MarkedText(sorted, longest);
        text.writeText(pdf, Writer.nullWriter());
        return text;
    }

    /** What was drawn under a mark; empty where nothing was. */
    String under(Mark mark) {
        var found = words.get(mark);
        return found == null ? "" : found.toString();
    }

    /** How many letters and digits the document shows, marked or not. */
    long letters() {
        return words.values().stream()
                .flatMapToInt(StringBuilder::chars)
                .filter(Character::isLetterOrDigit)
                .count();
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        var number = properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED);
        open.push(COSName.ARTIFACT.equals(tag) ? ARTIFACT : number);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
        super.endMarkedContentSequence();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        var own = form.getStructParents() >= 0;
        if (own) {
            forms.push(form.getCOSObject());
        }
        try {
            super.showForm(form);
        } finally {
            if (own) {
                forms.pop();
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!open.contains(ARTIFACT)) {
            var number = open.stream().filter(one -> one >= 0).findFirst().orElse(UNMARKED);
            var page = getCurrentPage().getCOSObject();
            drawn.put(text, new Mark(Objects.requireNonNullElse(forms.peek(), page), number));
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        var mark = positions.stream().map(drawn::get).filter(Objects::nonNull).findFirst();
        if (mark.isPresent()) {
            append(words.computeIfAbsent(mark.get(), one -> new StringBuilder()), word);
        }
        separator = "";
    }

    private void append(StringBuilder text, String word) throws IOException {
        length += word.length() + 1;
        if (length > longest) {
            throw new IOException("There is more text than is kept");
        }
        text.append(joined(text, word) ? "" : separator).append(word);
    }

    /** Chinese has no space at the end of a line. */
    private boolean joined(StringBuilder text, String word) {
        return text.isEmpty()
                || separator.equals("\n")
                        && !word.isEmpty()
                        && Character.isIdeographic(word.codePointAt(0))
                        && Character.isIdeographic(text.codePointBefore(text.length()));
    }

    @Override
    protected void writeWordSeparator() {
        separator = " ";
    }

    @Override
    protected void writeLineSeparator() {
        separator = "\n";
    }

    @Override
    protected void endPage(PDPage page) {
        drawn.clear();
        open.clear();
        separator = "\n";
    }
}
