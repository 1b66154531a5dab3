package iscg.notification;

import iscg.disposition.ActionTexts;
import iscg.disposition.DispositionId;
import iscg.disposition.Recipient;
import iscg.disposition.RecipientNames;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.procedure.StepNames;
import iscg.ui.Names;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a happening in one sentence, in any of the six languages. */
@Component
class HappeningWords {

    private final Messages messages;
    private final Bodies bodies;
    private final Moments moments;
    private final StepNames steps;
    private final ActionTexts actions;
    private final RecipientNames recipients;

    HappeningWords(
            Messages messages,
            Bodies bodies,
            Moments moments,
            StepNames steps,
            ActionTexts actions,
            RecipientNames recipients) {
        this.messages = messages;
        this.bodies = bodies;
        this.moments = moments;
        this.steps = steps;
        this.actions = actions;
        this.recipients = recipients;
    }

    String of(Happening happening, Language reader) {
        var words = new HashMap<String, Object>();
        var by = happening.by();
        words.put("name", by == null ? "" : Names.inSentence(by.name()));
        words.put("capacity", by == null ? "" : Names.inSentence(bodies.capacityInBrackets(by.capacity(), reader)));
        happening.details().forEach((name, value) -> words.put(name, inWords(name, value, reader)));
        return messages.text(reader, "notice.happening." + happening.verb(), words);
    }

    /** The same for somebody who gets a copy of what others were told; it is to those that its words speak. */
    String ofCopy(Happening happening, Language reader) {
        return messages.text(reader, "notices.copy", Map.of("news", of(happening, reader)));
    }

    private Object inWords(String name, String value, Language reader) {
        return switch (name) {
            case "body", "other" -> bodies.body(value).name(reader);
            case "member" -> Names.inSentence(bodies.member(value).name(reader));
            case "bodies" -> list(value, reader);
            case "day" -> moments.day(Moments.endOf(LocalDate.parse(value)), reader);
            case "step" -> Names.inSentence(steps.of(value, reader));
            case "action" -> Names.inSentence(actions.of(new DispositionId(Long.parseLong(value)), reader));
            case "to" -> Names.inSentence(to(Recipient.parse(value), reader));
            case "symbols" -> reader.list(symbols(value));
            case "count", "days" -> Integer.parseInt(value);
            default -> Names.inSentence(value);
        };
    }

    private String to(Recipient recipient, Language reader) {
        return recipient.kind() == Recipient.Kind.NOBODY
                ? messages.text(reader, recipient.kind().key())
                : recipients.of(recipient, reader);
    }

    private static List<String> symbols(String value) {
        return Arrays.stream(value.split(",")).map(Names::symbolInSentence).toList();
    }

    private String list(String codes, Language reader) {
        var names = Arrays.stream(codes.split(","))
                .map(code -> bodies.body(code).name(reader))
                .toList();
        return reader.list(names);
    }
}
