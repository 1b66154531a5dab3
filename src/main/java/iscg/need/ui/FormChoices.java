package iscg.need.ui;

import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.need.Topics;
import iscg.ui.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen in forms and filters: codes in their order, with their names in the reader's language. */
@Component
class FormChoices {

    private final Topics topics;
    private final Bodies bodies;

    FormChoices(Topics topics, Bodies bodies) {
        this.topics = topics;
        this.bodies = bodies;
    }

    /** The topics of a new need; a draft that bears one retired since keeps it. */
    Map<String, String> topics(@Nullable String current) {
        var names = new LinkedHashMap<String, String>();
        topics.active().forEach(topic -> names.put(topic.code(), topic.name(reader())));
        if (current != null) {
            names.computeIfAbsent(current, this::topic);
        }
        return names;
    }

    String topic(String code) {
        return topics.all().stream()
                .filter(topic -> topic.code().equals(code))
                .map(topic -> topic.name(reader()))
                .findFirst()
                .orElse(code);
    }

    /** The bodies that can be reached. */
    Map<String, String> bodies() {
        var names = new LinkedHashMap<String, String>();
        bodies.all().forEach(body -> names.put(body.code(), body.name(reader())));
        return names;
    }

    private static Language reader() {
        return Reader.current().language();
    }
}
