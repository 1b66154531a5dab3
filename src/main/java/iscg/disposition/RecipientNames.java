package iscg.disposition;

import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Messages;
import org.springframework.stereotype.Component;

/** What recipients of dispositions are called in each language. */
@Component
public class RecipientNames {

    /** The Group itself, which is no body that needs are forwarded to. */
    public static final String THE_GROUP = "ISCG";

    private final Bodies bodies;
    private final Messages messages;

    RecipientNames(Bodies bodies, Messages messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    /** Empty for nobody. */
    public String of(Recipient recipient, Language reader) {
        return switch (recipient.kind()) {
            case NOBODY -> "";
            case SECRETARIAT -> messages.text(reader, Recipient.Kind.SECRETARIAT.key());
            case BODY -> ofBody(recipient.value(), reader);
            case MEMBER -> bodies.member(recipient.value()).name(reader);
            case OTHER -> recipient.value();
        };
    }

    /** A body, a unit of the secretariat, or the Group. */
    public String ofBody(String code, Language reader) {
        return code.equals(THE_GROUP)
                ? messages.text(reader, "shell.group")
                : bodies.body(code).name(reader);
    }
}
