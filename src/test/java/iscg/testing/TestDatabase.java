package iscg.testing;

import iscg.evaluation.EmbeddedMariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One real MariaDB for all tests of this JVM: started when the first test needs it, on data of its own under {@code
 * target/}, its schema made by Flyway with the first Spring context, gone with the JVM however that ends.
 *
 * <p>Every {@code @SpringBootTest}, {@code @DataJpaTest} and {@code SpringBrowserlessTest} runs against it without a word.
 * Tests share the schema and isolate themselves: slices such as {@code @DataJpaTest} roll back by themselves; a test whose
 * subject commits uses people, members and titles of its own and never counts all rows of a table, or is a {@link PortalTest},
 * before each of whose methods the tables are as empty as in a new portal.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** The database, running; for tests that need another than the context's own connection. */
    public static EmbeddedMariaDb running() {
        return Started.DATABASE;
    }

    private static final class Started {

        static final EmbeddedMariaDb DATABASE = start();

        private static EmbeddedMariaDb start() {
            try {
                return EmbeddedMariaDb.onFreshData(Workplace.folder("test-database"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
