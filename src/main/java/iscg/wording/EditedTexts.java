package iscg.wording;

import static java.time.ZoneOffset.UTC;

import iscg.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The edited texts as the database keeps them. */
@Component
class EditedTexts {

    private final JdbcClient database;

    EditedTexts(JdbcClient database) {
        this.database = database;
    }

    List<EditedText> all() {
        return database.sql("select * from edited_text order by text_key, language")
                .query((row, number) -> text(row))
                .list();
    }

    /** Those of one key. */
    List<EditedText> of(String key) {
        return of(key, "");
    }

    /** Those of one key, which nobody else changes until the transaction ends. */
    List<EditedText> lock(String key) {
        return of(key, " for update");
    }

    private List<EditedText> of(String key, String locked) {
        return database.sql("select * from edited_text where text_key = ?" + locked)
                .param(key)
                .query((row, number) -> text(row))
                .list();
    }

    void save(EditedText text, Instant now) {
        database.sql("""
                insert into edited_text (text_key, language, text, packaged, edited_at) values (?, ?, ?, ?, ?)
                on duplicate key update text = values(text), packaged = values(packaged), edited_at = values(edited_at)""")
                .params(
                        text.key(),
                        text.language().name(),
                        text.text(),
                        text.packaged(),
                        LocalDateTime.ofInstant(now, UTC))
                .update();
    }

    void remove(String key, Language language) {
        database.sql("delete from edited_text where text_key = ? and language = ?")
                .params(key, language.name())
                .update();
    }

    private static EditedText text(ResultSet row) throws SQLException {
        return new EditedText(
                row.getString("text_key"),
                Language.valueOf(row.getString("language")),
                row.getString("text"),
                row.getString("packaged"));
    }
}
