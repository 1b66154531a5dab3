package iscg.paper;

import iscg.language.Language;
import java.util.List;

/**
 * A text that is to become a file. Names, numbers and quotations in it may be isolated by Unicode's marks (U+2066 to U+2069); the files have
 * them as parts with a direction of their own.
 *
 * @param head what stands above the title, as documents of the Union have it: the institution first, the body second
 * @param facts what is known of the document, such as its number and date
 * @param page what stands at the head of each further page
 */
public record Paper(
        Language language, List<String> head, List<Fact> facts, String title, String page, List<Block> blocks) {

    public Paper {
        head = List.copyOf(head);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    /** A term and its value. */
    public record Fact(String term, String value) {}

    /** A part of the text. */
    public sealed interface Block {}

    /** @param level 1 for the parts of the document, 2 for parts of these */
    public record Heading(int level, String text) implements Block {}

    /** Words as people wrote them: an empty line begins a paragraph. */
    public record Words(String text) implements Block {

        List<String> paragraphs() {
            return List.of(text.strip().split("\\R[ \\t]*\\R\\s*"));
        }
    }

    public record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What belongs to each other, a term and its value in each row. */
    public record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table with one row of headers; the first column names the row.
     *
     * @param caption what it tells
     */
    public record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {

        public Table {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }

        /** The headers as they stand above columns, where a term needs no colon in any language. */
        public List<String> heads() {
            return headers.stream()
                    .map(term -> term.replaceFirst("\\s*[:：]$", ""))
                    .toList();
        }
    }
}
