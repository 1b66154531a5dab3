package iscg.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.ui.Names;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.springframework.stereotype.Component;

/**
 * Writes documents as an Atom feed in a reader's language. Each entry is a file and keeps its identifier for good; another language of a
 * document is another entry, so that a reader program shows it when it comes. A title in another language says so.
 */
@Component
class DocumentFeed {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private final Messages messages;
    private final Clock clock;

    DocumentFeed(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param portal the portal's address, without a slash at the end
     * @param self where the feed is fetched
     */
    String write(String title, List<NewPaper> papers, Language reader, String portal, String self) {
        var feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle(title);
        feed.setAuthors(List.of(author(reader)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", portal + "/meetings")));
        feed.setEntries(
                papers.stream().map(paper -> entry(paper, reader, portal)).toList());
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            complete(document.getRootElement(), papers, reader);
            return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed cannot be written", e);
        }
    }

    private Person author(Language reader) {
        var author = new Person();
        author.setName(messages.text(reader, "shell.portal"));
        return author;
    }

    private Entry entry(NewPaper paper, Language reader, String portal) {
        var file = paper.file();
        var entry = new Entry();
        entry.setId(portal + file.symbol().address());
        entry.setTitle(Names.symbolInSentence(file.symbol().symbol().toString()) + " – "
                + Names.inSentence(paper.paper().titleFor(reader)));
        var address = link("alternate", "text/html", portal + file.symbol().address());
        address.setHreflang(file.symbol().language().tag());
        entry.setAlternateLinks(List.of(address));
        var download = link(
                "enclosure",
                file.document().mediaType(),
                portal + file.document().address());
        download.setHreflang(file.symbol().language().tag());
        download.setLength(file.document().size().bytes());
        entry.setOtherLinks(List.of(download));
        entry.setSummary(summary(paper, reader));
        var category = new Category();
        category.setTerm(paper.meeting().id().toString());
        category.setLabel(paper.meeting().title().forReader(reader));
        entry.setCategories(List.of(category));
        return entry;
    }

    private Content summary(NewPaper paper, Language reader) {
        var language = paper.file().symbol().language();
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(messages.text(
                reader,
                language == reader ? "feed.summary" : "feed.summary.fallback",
                Map.of(
                        "meeting", Names.inSentence(paper.meeting().title().forReader(reader)),
                        "language", language.nameInSentence(reader))));
        return summary;
    }

    private static Link link(String relation, String type, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /**
     * What the library does not write as it is meant: moments in UTC; the language of the feed, which is the reader's, and that of a title
     * where it is another.
     */
    private void complete(Element feed, List<NewPaper> papers, Language reader) {
        mark(feed, reader);
        moment(
                "updated",
                papers.stream().map(paper -> paper.file().addedAt()).findFirst().orElse(clock.instant()),
                feed);
        var entries = feed.getChildren("entry", ATOM);
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var paper = papers.get(index);
            moment("updated", paper.file().addedAt(), entry);
            var language = paper.paper().titleLanguage(reader);
            if (language != reader) {
                mark(entry.getChild("title", ATOM), language);
            }
        }
    }

    private static void moment(String name, Instant moment, Element of) {
        of.addContent(new Element(name, ATOM).setText(Moments.stamp(moment)));
    }

    private static void mark(Element element, Language language) {
        element.setAttribute("lang", language.tag(), Namespace.XML_NAMESPACE);
    }
}
