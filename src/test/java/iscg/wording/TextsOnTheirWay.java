package iscg.wording;

import iscg.language.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a new release does to edited texts, and the way back to a portal as it was packaged. */
@TestComponent
public class TextsOnTheirWay {

    private final JdbcClient database;
    private final PublishedTexts published;

    TextsOnTheirWay(JdbcClient database, PublishedTexts published) {
        this.database = database;
        this.published = published;
    }

    /** Lets the portal's own text have been another when this one was edited. */
    public void releaseChanged(String key, Language language, String before) {
        database.sql("update edited_text set packaged = ? where text_key = ? and language = ?")
                .params(before, key, language.name())
                .update();
        published.publish();
    }

    /** Lets the edited text be one that no longer fits. */
    public void releaseBroke(String key, Language language, String text) {
        database.sql("update edited_text set text = ? where text_key = ? and language = ?")
                .params(text, key, language.name())
                .update();
        published.publish();
    }

    /** Forgets all edited texts, for whatever test comes next. */
    public void forgetAll() {
        database.sql("delete from edited_text").update();
        published.publish();
    }
}
