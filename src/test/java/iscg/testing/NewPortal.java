package iscg.testing;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: it is Monday morning, nobody is signed in, and the database holds what the migrations put there and nothing more. */
class NewPortal implements BeforeAllCallback, BeforeEachCallback {

    private static final List<String> LAID_BY_MIGRATIONS = List.of(
            "body",
            "body_deadline",
            "topic",
            "decline_reason",
            "state_region",
            "procedure_rule",
            "history_turn",
            "flyway_schema_history");

    /** Which would make a second portal in this JVM, and Vaadin would keep who is signed in where the first does not look. */
    @Override
    public void beforeAll(ExtensionContext test) {
        if (test.getRequiredTestClass().isAnnotationPresent(Import.class)) {
            throw new IllegalStateException("What " + test.getDisplayName() + " imports belongs to @PortalTest");
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
        var portal = SpringExtension.getApplicationContext(test);
        portal.getBean(SetClock.class).set(SetClock.MONDAY);
        empty(portal.getBean(JdbcClient.class));
    }

    private static void empty(JdbcClient database) {
        var statements = database.sql("""
                select concat(if(table_name like 'history%', 'truncate ', 'delete from '), table_name) from information_schema.tables
                where table_schema = database() and table_name not in (:kept)""")
                .param("kept", LAID_BY_MIGRATIONS)
                .query(String.class)
                .list();
        database.sql("set statement foreign_key_checks = 0 for " + "begin not atomic " + String.join("; ", statements)
                        + "; end")
                .update();
    }
}
