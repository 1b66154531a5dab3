package iscg.document;

import iscg.audit.Act;
import iscg.audit.Act.ActorName;
import iscg.audit.Act.Audience;
import iscg.audit.History;
import iscg.identity.Actors;
import iscg.language.Language;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets senders say what their documents are written in, until these have symbols: those name the language for good. */
@Service
public class DocumentLanguageService {

    private final DocumentRepository documents;
    private final SaidLanguages languages;
    private final DocumentRegister register;
    private final Actors actors;
    private final History history;
    private final Clock clock;

    DocumentLanguageService(
            DocumentRepository documents,
            SaidLanguages languages,
            DocumentRegister register,
            Actors actors,
            History history,
            Clock clock) {
        this.documents = documents;
        this.languages = languages;
        this.register = register;
        this.actors = actors;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Says the language of a document that the person has sent.
     *
     * @return false if the document is not theirs or has a symbol already; then nothing was changed
     */
    @PreAuthorize("hasAnyRole('DELEGATE', 'CHAIR', 'SECRETARIAT', 'ADMIN')")
    @Transactional
    public boolean say(DocumentId id, Language language) {
        var sender = actors.current();
        var mine = documents.findById(id.value()).filter(document -> document.uploadedBy() == sender.person());
        if (mine.isEmpty() || register.isCarried(sender, id)) {
            return false;
        }
        languages.keep(id, language);
        history.record(new Act(
                "document " + id,
                "document.language",
                new ActorName(sender.person(), sender.name(), sender.capacity()),
                clock.instant(),
                Audience.OWNERS,
                Map.of("name", mine.get().fileName(), "language", language.tag())));
        return true;
    }
}
