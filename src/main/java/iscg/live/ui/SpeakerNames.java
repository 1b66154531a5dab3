package iscg.live.ui;

import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.live.FloorRequest;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import org.springframework.stereotype.Component;

/** Names those who speak, each with the member they speak for in the reader's language. */
@Component
class SpeakerNames {

    private final Bodies bodies;

    SpeakerNames(Bodies bodies) {
        this.bodies = bodies;
    }

    Span of(FloorRequest.Asker asker) {
        var member = UserText.name(member(asker));
        member.addClassName("speaker-member");
        var both = new Span(UserText.name(asker.name()), new Span(" "), member);
        both.addClassName("speaker");
        return both;
    }

    String member(FloorRequest.Asker asker) {
        return bodies.member(asker.member()).name(Reader.current().language());
    }

    static String inSentence(FloorRequest.Asker asker) {
        return Names.inSentence(asker.name());
    }
}
