package iscg.need;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.document.DocumentDetails;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.symbol.FileSymbol;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a need as one HTML page that needs nothing beside itself and can be read in ten years, in the language of its text. */
@Component
class PaperWriter {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private final ITemplateEngine templates;
    private final Bodies bodies;
    private final Moments moments;
    private final Clock clock;

    PaperWriter(ITemplateEngine templates, Bodies bodies, Moments moments, Clock clock) {
        this.templates = templates;
        this.bodies = bodies;
        this.moments = moments;
        this.clock = clock;
    }

    /** @param attached in the submitter's order */
    byte[] write(
            FileSymbol symbol, String member, Topic topic, NeedText text, Map<FileSymbol, DocumentDetails> attached) {
        var language = text.language();
        var page = new Context(language.locale());
        page.setVariable("symbol", symbol);
        page.setVariable("language", language);
        page.setVariable("text", text);
        page.setVariable("description", paragraphs(text.description()));
        page.setVariable("request", paragraphs(text.request()));
        page.setVariable("sectors", text.sectors().stream().sorted().toList());
        page.setVariable("source", bodies.member(member).name(language));
        page.setVariable("topic", topic.name(language));
        page.setVariable("day", moments.day(clock.instant(), language));
        page.setVariable("original", language.nameIn(language));
        page.setVariable("attached", attached.entrySet());
        return templates.process("need-paper", page).getBytes(UTF_8);
    }

    /** Each paragraph as its lines. */
    private static List<List<String>> paragraphs(String text) {
        return PARAGRAPH_END
                .splitAsStream(text.strip())
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
