package iscg.document;

import iscg.language.Language;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What senders say their documents are written in. It holds whatever is found in the content. */
@Component
class SaidLanguages {

    private final JdbcClient database;

    SaidLanguages(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(DocumentId document, Language language) {
        database.sql("replace into document_language (document_id, language) values (?, ?)")
                .params(document.value(), language.tag())
                .update();
    }

    Optional<Language> of(DocumentId document) {
        return database.sql("select language from document_language where document_id = ?")
                .param(document.value())
                .query(String.class)
                .optional()
                .flatMap(Language::ofTag);
    }
}
