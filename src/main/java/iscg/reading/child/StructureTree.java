package iscg.reading.child;

import iscg.reading.child.MarkedText.Mark;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a tagged PDF as HTML (ISO 32000-1, 14.8.4), within bounds: trees can be made deep, long or in circles. */
final class StructureTree {

    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 200_000;
    private static final Set<String> SECTIONS = Set.of("Part", "Art", "Sect", "Div");

    /** Also by the name of its style, which LibreOffice writes although it says that it is a paragraph. */
    private static final Pattern HEADING = Pattern.compile("(?:H|[Hh]eading )([1-6])");

    private static final Set<String> INLINE = Set.of("em", "strong");

    private final Map<String, Object> roles;
    private final MarkedText text;
    private final StructureHtml html = new StructureHtml();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Mark> used = new HashSet<>();
    private int sections;
    private boolean structured;

    private StructureTree(Map<String, Object> roles, MarkedText text) {
        this.roles = roles;
        this.text = text;
    }

    /** @throws IOException if it exceeds a bound */
    static StructureTree written(PDStructureTreeRoot root, MarkedText text) throws IOException {
        var tree = new StructureTree(root.getRoleMap(), text);
        tree.kids(root, null, 0);
        return tree;
    }

    String html() {
        return html.toString();
    }

    /** How many letters and digits of the document are in it. */
    long letters() {
        return html.letters();
    }

    /** Whether it says more than that there are paragraphs. */
    boolean isStructured() {
        return structured;
    }

    private void kids(PDStructureNode node, @Nullable COSBase page, int depth) throws IOException {
        if (depth > DEEPEST || seen.size() > MOST_NODES) {
            throw new IOException("The tree is too large");
        }
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element when seen.add(element.getCOSObject()) -> element(element, page, depth);
                case PDMarkedContentReference reference -> drawn(placeOf(reference, page), reference.getMCID());
                case Integer number -> drawn(page, number);
                default -> {} // what belongs to an annotation is told with the annotation
            }
        }
    }

    private static @Nullable COSBase placeOf(PDMarkedContentReference reference, @Nullable COSBase page) {
        var stream = reference.getCOSObject().getDictionaryObject(COSName.getPDFName("Stm"));
        var own = reference.getCOSObject().getDictionaryObject(COSName.PG);
        return stream instanceof COSStream ? stream : Objects.requireNonNullElse(own, page);
    }

    private void drawn(@Nullable COSBase place, int number) {
        if (place != null && number >= 0) {
            var mark = new Mark(place, number);
            if (used.add(mark)) {
                html.text(text.under(mark));
            }
        }
    }

    private void element(PDStructureElement element, @Nullable COSBase above, int depth) throws IOException {
        var page = element.getCOSObject().getDictionaryObject(COSName.PG) instanceof COSDictionary own ? own : above;
        var type = type(element);
        if (type.equals("Figure") || type.equals("Formula")) {
            html.text(Objects.requireNonNullElse(element.getAlternateDescription(), ""), false);
        }
        var tag = tag(type);
        sections += SECTIONS.contains(type) ? 1 : 0;
        structured |= !tag.isEmpty() && !tag.equals("p") && !INLINE.contains(tag);
        html.begin(tag, element.getLanguage(), tag.startsWith("t") ? cell(element) : null);
        kids(element, page, depth + 1);
        html.end(tag);
        sections -= SECTIONS.contains(type) ? 1 : 0;
    }

    /** Asked of the root rather than of the element, which looks for it above itself, for ever in a circle. */
    private String type(PDStructureElement element) {
        var own = Objects.requireNonNullElse(element.getStructureType(), "");
        var heading = HEADING.matcher(own);
        if (heading.matches()) {
            return "H" + heading.group(1);
        }
        return roles.get(own) instanceof String standard ? standard : own;
    }

    /** The element of HTML for a type; empty for those that only group others. */
    private String tag(String type) {
        return switch (type) {
            case "Title" -> "h1";
            case "H" -> "h" + Math.clamp(sections + 1L, 1, 6);
            case "H1", "H2", "H3", "H4", "H5", "H6" -> "h" + type.charAt(1);
            case "P", "Note", "FENote", "TOCI", "BibEntry" -> "p";
            case "BlockQuote" -> "blockquote";
            case "L" -> "ul";
            case "LI" -> "li";
            case "Table" -> "table";
            case "Caption" -> "caption";
            case "THead" -> "thead";
            case "TBody", "TFoot" -> "tbody";
            case "TR" -> "tr";
            case "TH" -> "th";
            case "TD" -> "td";
            case "Em" -> "em";
            case "Strong" -> "strong";
            default -> "";
        };
    }

    private static @Nullable PDTableAttributeObject cell(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.size(); i++) {
            if (attributes.getObject(i) instanceof PDTableAttributeObject cell) {
                return cell;
            }
        }
        return null;
    }
}
