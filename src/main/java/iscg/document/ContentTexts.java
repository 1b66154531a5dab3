package iscg.document;

import iscg.reading.Finding;
import iscg.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts of contents and what was found in them; apart, since they are large and seldom asked for. */
@Component
class ContentTexts {

    private final JdbcClient database;

    ContentTexts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(String sha256, Reading reading) {
        database.sql("insert into content_text (sha256, html, text) values (?, ?, ?)")
                .params(sha256, reading.html(), reading.text())
                .update();
        var position = 0;
        for (var finding : reading.findings()) {
            database.sql("insert into content_finding (sha256, position, code, count, detail) values (?, ?, ?, ?, ?)")
                    .params(sha256, position++, finding.code().name(), finding.count(), finding.detail())
                    .update();
        }
    }

    /** As a fragment that is safe to show. */
    Optional<String> html(String sha256) {
        return database.sql("select html from content_text where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    /** Bare, line by line. */
    Optional<String> text(String sha256) {
        return database.sql("select text from content_text where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    List<Finding> findings(String sha256) {
        return database.sql("select code, count, detail from content_finding where sha256 = ? order by position")
                .param(sha256)
                .query((row, number) -> new Finding(
                        Finding.Code.valueOf(row.getString("code")), row.getInt("count"), row.getString("detail")))
                .list();
    }
}
