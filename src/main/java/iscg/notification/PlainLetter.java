package iscg.notification;

import iscg.language.Messages;
import iscg.notification.Letter.Part;
import iscg.ui.Names;
import org.springframework.stereotype.Component;

/** A letter in plain text, whole in itself: nothing in it needs the other form. */
@Component
public class PlainLetter {

    private final Messages messages;

    PlainLetter(Messages messages) {
        this.messages = messages;
    }

    /** The text, each paragraph on a line of its own: whoever shows it breaks the lines. */
    public String of(Letter letter) {
        var text = new StringBuilder(letter.lead()).append("\n");
        letter.parts().forEach(part -> write(part, text));
        text.append("\n-- \n")
                .append(letter.foot())
                .append("\n\n")
                .append(text(letter, "mail.settings"))
                .append("\n")
                .append(letter.settings())
                .append("\n");
        if (letter.end() != null) {
            text.append("\n")
                    .append(text(letter, "mail.end"))
                    .append("\n")
                    .append(letter.end())
                    .append("\n");
        }
        return text.toString();
    }

    /** One of the portal's own words in the language of a letter. */
    String text(Letter letter, String key) {
        return messages.text(letter.language(), key);
    }

    private static void write(Part part, StringBuilder text) {
        text.append("\n")
                .append(part.numberInSentence())
                .append(" · ")
                .append(Names.inSentence(part.title()))
                .append("\n");
        part.lines()
                .forEach(line -> text.append("• ")
                        .append(line.words())
                        .append(" ")
                        .append(line.moment())
                        .append("\n"));
        text.append(part.address()).append("\n");
    }
}
