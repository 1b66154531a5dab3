package iscg.report;

import iscg.document.DocumentId;
import iscg.document.DocumentReaders;
import iscg.identity.Actor;
import iscg.language.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The PDF files of issued reports. Whoever is signed in may read them, as they may see the meeting. */
@Component
class ReportPdfs implements DocumentReaders {

    private final JdbcClient database;

    ReportPdfs(JdbcClient database) {
        this.database = database;
    }

    Optional<DocumentId> of(ReportId report, Language language) {
        return database.sql("select document_id from report_pdf where report_id = ? and language = ?")
                .params(report.value(), language.tag())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    void enter(ReportId report, Language language, DocumentId document) {
        database.sql("insert into report_pdf (report_id, language, document_id) values (?, ?, ?)")
                .params(report.value(), language.tag(), document.value())
                .update();
    }

    @Override
    public boolean mayRead(Actor actor, DocumentId document) {
        return database.sql("select count(*) from report_pdf where document_id = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
