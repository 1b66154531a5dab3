package iscg.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import iscg.language.Messages;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives every page the edited texts that fit. They are read once at the start and once after each change; a page that is made finds them in
 * memory.
 */
@Component
class PublishedTexts {

    private final EditedTexts edited;
    private final TextCheck check;
    private final Messages messages;

    PublishedTexts(EditedTexts edited, TextCheck check, Messages messages) {
        this.edited = edited;
        this.check = check;
        this.messages = messages;
    }

    @EventListener(ApplicationStartedEvent.class)
    void publish() {
        publish(edited.all());
    }

    private void publish(List<EditedText> texts) {
        messages.edit(texts.stream()
                .filter(this::fits)
                .collect(groupingBy(EditedText::language, toMap(EditedText::key, EditedText::text))));
    }

    /** Once what was changed is sure to stay. */
    void publishAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publish();
            }
        });
    }

    /** Whether pages can be made with it: the key is still there, and the text fits what is filled in. */
    boolean fits(EditedText text) {
        return messages.has(text.key())
                && check.of(text.key(), text.language(), text.text()).isEmpty();
    }

    TextState state(EditedText text) {
        if (!fits(text)) {
            return TextState.SET_ASIDE;
        }
        return text.packaged().equals(messages.packaged(text.language(), text.key()))
                ? TextState.EDITED
                : TextState.STALE;
    }
}
