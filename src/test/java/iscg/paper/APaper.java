package iscg.paper;

import iscg.language.Language;
import java.util.List;

/** A paper with everything a paper can have, in the words of a language. */
final class APaper {

    private APaper() {}

    static Paper in(Language language) {
        var words =
                switch (language) {
                    case ARABIC -> "تقرير الاجتماع";
                    case CHINESE -> "会议报告";
                    case RUSSIAN -> "Отчет о собрании";
                    default -> "Réunion à Genève";
                };
        return new Paper(
                language,
                List.of(words, words + " (ISCG)"),
                List.of(new Paper.Fact(words + ":", "\u2066ISCG-26/12-" + language.suffix() + "\u2069")),
                words,
                "\u2066ISCG-26/12-" + language.suffix() + "\u2069",
                List.of(
                        new Paper.Heading(1, words),
                        new Paper.Words(words + "\n\n" + words + " \u2068ITU-R\u2069 2023"),
                        new Paper.Heading(2, words),
                        new Paper.Bullets(List.of(words + "\n" + words, words)),
                        new Paper.Facts(List.of(new Paper.Fact(words + ":", words))),
                        new Paper.Table(
                                words,
                                List.of(words, words + " 2:", words + " 3:"),
                                List.of(List.of(words, "\u2068TSAG\u2069", "30"), List.of(words, words, "31")))));
    }
}
