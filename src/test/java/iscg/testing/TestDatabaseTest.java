package iscg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
@Tag("process")
class TestDatabaseTest {

    @Autowired
    JdbcTemplate database;

    @Test
    void isARealMariaDbInFullUnicode() {
        assertThat(one("select version()")).contains("MariaDB");
        assertThat(one("select @@character_set_database")).isEqualTo("utf8mb4");
    }

    @Test
    void hasTheSchemaOfTheProduct() {
        assertThat(database.queryForList("select version from flyway_schema_history where success", String.class))
                .contains("1", "2", "3", "4");
    }

    @Test
    void givesThePortalNothingButItsOwnSchema() {
        assertThat(database.queryForList("show grants", String.class))
                .anyMatch(grant -> grant.startsWith("GRANT ALL PRIVILEGES ON `iscg`.*"))
                .noneMatch(grant -> grant.startsWith("GRANT ALL PRIVILEGES ON *.*"));
    }

    private String one(String question) {
        return List.copyOf(database.queryForList(question, String.class)).getFirst();
    }
}
