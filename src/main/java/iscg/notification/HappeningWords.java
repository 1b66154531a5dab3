package iscg.notification;

import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.ui.Names;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Tells a happening in one sentence, in any of the six languages. */
@Component
class HappeningWords {

    private final Messages messages;
    private final Bodies bodies;
    private final Moments moments;

    HappeningWords(Messages messages, Bodies bodies, Moments moments) {
        this.messages = messages;
        this.bodies = bodies;
        this.moments = moments;
    }

    String of(Happening happening, Language reader) {
        var words = new HashMap<String, Object>();
        var by = happening.by();
        words.put("name", by == null ? "" : Names.inSentence(by.name()));
        words.put("capacity", by == null ? "" : Names.inSentence(bodies.capacity(by.capacity(), reader)));
        happening.details().forEach((name, value) -> words.put(name, inWords(name, value, reader)));
        return messages.text(reader, "notice.happening." + happening.verb(), words);
    }

    private Object inWords(String name, String value, Language reader) {
        return switch (name) {
            case "body", "other" -> bodies.body(value).name(reader);
            case "member" -> Names.inSentence(bodies.member(value).name(reader));
            case "bodies" -> list(value, reader);
            case "day" -> moments.day(Moments.endOf(LocalDate.parse(value)), reader);
            case "days" -> Integer.parseInt(value);
            default -> Names.inSentence(value);
        };
    }

    private String list(String codes, Language reader) {
        var names = Arrays.stream(codes.split(","))
                .map(code -> bodies.body(code).name(reader))
                .toList();
        return reader.list(names);
    }
}
