package iscg.reading;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** A document's markup, reduced to what an accessible page may show: jsoup's safelist decides what stays. */
final class CleanHtml {

    private static final Set<String> INLINE = Set.of("em", "strong", "br", "a");
    private static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    private static final Safelist SAFE = new Safelist()
            .addTags("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "em", "strong", "br", "a")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
            .addTags("dl", "dt", "dd")
            .addAttributes("a", "href")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes(":all", "lang", "dir")
            .addProtocols("a", "href", "http", "https", "mailto");

    private final Element body;

    private CleanHtml(Element body) {
        this.body = body;
    }

    /** @param typed whether it is typed text, whose lines end where the writer ended them */
    static CleanHtml of(String html, boolean typed) {
        var document = Jsoup.parse(html);
        document.select("head, script, style, template, noscript, iframe, object")
                .remove();
        document.select("img, area").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        document.select("b").tagName("strong");
        document.select("i").tagName("em");
        document.select("tr").forEach(HeaderCells::mark);
        document.select("dd > div").tagName("p");
        HeadingLevels.mend(document);
        var body = tidied(new Cleaner(SAFE).clean(document));
        if (typed) {
            body.select("> p").forEach(Lines::keep);
        }
        return new CleanHtml(body);
    }

    private static Element tidied(Document clean) {
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        clean.select("[dir]:not([dir=ltr], [dir=rtl], [dir=auto])").removeAttr("dir");
        clean.select("[lang]").forEach(element -> {
            if (!element.attr("lang").matches(LANGUAGE_TAG)) {
                element.removeAttr("lang");
            }
        });
        var body = clean.body();
        paragraphs(body);
        body.select("li").forEach(item -> {
            var parent = item.parent();
            if (parent != null && !Set.of("ul", "ol").contains(parent.normalName())) {
                item.tagName("p");
            }
        });
        body.select("dl > :not(dt, dd)").tagName("dd");
        body.select(":not(dl) > :is(dt, dd)").tagName("p");
        body.select("h2, h3, h4, h5, h6, p, ul, ol, dl").forEach(block -> {
            if (!block.hasText()) {
                block.remove();
            }
        });
        return body;
    }

    /** Text that stands between blocks becomes paragraphs. */
    private static void paragraphs(Element body) {
        var loose = new ArrayList<Node>();
        for (var node : new ArrayList<>(body.childNodes())) {
            if (node instanceof TextNode || node instanceof Element element && INLINE.contains(element.normalName())) {
                loose.add(node);
            } else {
                wrap(loose);
            }
        }
        wrap(loose);
    }

    private static void wrap(ArrayList<Node> loose) {
        if (!loose.isEmpty()) {
            var paragraph = new Element("p");
            loose.getFirst().before(paragraph);
            loose.forEach(paragraph::appendChild);
            loose.clear();
        }
    }

    String fragment() {
        return body.html().strip();
    }

    String text() {
        return PlainLines.of(body);
    }
}
