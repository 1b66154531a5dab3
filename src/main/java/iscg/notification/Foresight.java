package iscg.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import iscg.audit.Act.ActorName;
import iscg.identity.Actor;
import iscg.language.Language;
import iscg.notification.ForeseenLetters.Foreseen;
import iscg.notification.LetterWriter.About;
import iscg.notification.Subjects.Subject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what people would read of news if they were told now. */
@Component
class Foresight {

    private final LetterWriter writer;
    private final Choices choices;
    private final Clock clock;

    Foresight(LetterWriter writer, Choices choices, Clock clock) {
        this.writer = writer;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * One letter for each person, without whoever tells: they get a copy.
     *
     * @param me who tells
     * @param by the same in the capacity in which they do
     * @param subject what the news would be kept under
     * @param seen the subject as it stands above the news, in the language of its reader
     */
    List<Foreseen> of(Stream<News> all, Actor me, ActorName by, String subject, Function<Language, Subject> seen) {
        return all
                .flatMap(news -> news.receivers().stream().map(to -> new Told(to, news)))
                .filter(told -> told.to().person() != me.person())
                .collect(groupingBy(told -> told.to().person(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(told -> foreseen(told, by, subject, seen))
                .toList();
    }

    private Foreseen foreseen(List<Told> told, ActorName by, String subject, Function<Language, Subject> seen) {
        var first = told.getFirst();
        var to = first.to();
        var kind = first.news().kind();
        var happenings = told.stream()
                .map(one -> new Happening(
                        subject,
                        one.news().verb(),
                        by,
                        clock.instant(),
                        one.news().details()))
                .toList();
        var above = seen.apply(to.language());
        var about = new About(
                above.number(), above.title(), above.language(), first.news().leadsTo(), happenings);
        return new Foreseen(writer.onOneNeed(null, to, kind, about, "", List.of()), choices.of(to.person(), kind));
    }

    private record Told(Actor to, News news) {}
}
