package iscg.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for words in names and texts as the database's collation compares them: neither case nor accents matter, in any script, and a word
 * is found within others, since not all languages put spaces between them. Knows nothing of who may read what.
 */
@Component
class TextSearch {

    /** More would narrow nothing that these do not. */
    private static final int MOST_WORDS = 8;

    private static final int BEFORE = 80;
    private static final int PASSAGE = 240;

    private static final String ONE_WORD = "(d.file_name like ? escape '!' or t.text like ? escape '!')";

    private final JdbcClient database;

    TextSearch(JdbcClient database) {
        this.database = database;
    }

    /** A document that has all the words; the passage is null if the first is not in its text. */
    record Match(DocumentId document, @Nullable String passage) {}

    /** The newest first. */
    List<Match> find(String typed, int offset, int most) {
        var words = Arrays.stream(typed.strip().split("[\\s\\p{Z}]+"))
                .limit(MOST_WORDS)
                .toList();
        var parameters = new ArrayList<Object>(List.of(words.getFirst()));
        words.stream().map(TextSearch::within).forEach(word -> parameters.addAll(List.of(word, word)));
        parameters.addAll(List.of(most, offset));
        return database.sql("""
                select id, if(place = 0, null, concat(if(place > %1$d + 1, '…', ''), substring(text, greatest(1, place - %1$d), %2$d),
                    if(char_length(text) >= greatest(1, place - %1$d) + %2$d, '…', ''))) as passage
                from (
                    select d.id, d.uploaded_at, t.text, locate(?, t.text) as place
                    from document d left join content_text t on t.sha256 = d.sha256
                    where %3$s
                    order by d.uploaded_at desc, d.id limit ? offset ?) found
                order by uploaded_at desc, id""".formatted(
                        BEFORE, PASSAGE, words.stream().map(word -> ONE_WORD).collect(Collectors.joining(" and "))))
                .params(parameters)
                .query((row, number) ->
                        new Match(new DocumentId(row.getObject("id", UUID.class)), row.getString("passage")))
                .list();
    }

    private static String within(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Of a match, for somebody who may read the text; a word that was cut is left out. */
    static Optional<String> passage(Match match) {
        return Optional.ofNullable(match.passage())
                .map(passage -> passage.replaceAll("\\s+", " ")
                        .replaceFirst("^…\\S{0,30} ", "… ")
                        .replaceFirst(" \\S{0,30}…$", " …"));
    }
}
