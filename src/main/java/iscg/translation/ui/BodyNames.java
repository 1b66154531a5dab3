package iscg.translation.ui;

import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.translation.OfferedText;
import org.springframework.stereotype.Component;

/** What bodies are called, the Group itself among them. */
@Component
class BodyNames {

    private final Bodies bodies;
    private final Messages messages;

    BodyNames(Bodies bodies, Messages messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    String name(String code, Language reader) {
        return code.equals(OfferedText.THE_GROUP)
                ? messages.text(reader, "shell.group")
                : bodies.body(code).name(reader);
    }
}
