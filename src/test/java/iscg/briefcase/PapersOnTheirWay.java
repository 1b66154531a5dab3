package iscg.briefcase;

import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.symbol.Symbol;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings documents of meetings to where a test needs them. */
record PapersOnTheirWay(Stage stage, DocumentService documents, MeetingDocumentService service, JdbcClient database) {

    DocumentId received(String content) {
        return stage.as(
                SECRETARY,
                () -> documents
                        .receive(content + ".txt", new ByteArrayInputStream(content.getBytes(UTF_8)))
                        .id());
    }

    FileSymbol given(MeetingId meeting, String title, Language language, @Nullable Integer item) {
        var file = received(title);
        return stage.as(SECRETARY, () -> service.give(meeting, title, language, item, file));
    }

    FileSymbol added(MeetingId meeting, Addition addition, Symbol to, String title, Language language) {
        var file = received(title);
        return stage.as(SECRETARY, () -> service.add(meeting, addition, to, title, language, file));
    }

    /** Lets the text of a file have been taken out. */
    void read(FileSymbol symbol, String html) {
        var sha256 = database.sql("""
                        select document.sha256 from symbol_file join document on document.id = document_id
                        where series = ? and name = ? and symbol_file.language = ?""")
                .params(
                        symbol.symbol().series(),
                        symbol.symbol().name(),
                        symbol.language().name())
                .query(String.class)
                .single();
        database.sql("update content set reading = 'READ' where sha256 = ?")
                .param(sha256)
                .update();
        database.sql("insert into content_text (sha256, html, text) values (?, ?, '')")
                .params(sha256, html)
                .update();
    }
}
