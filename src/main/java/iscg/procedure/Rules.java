package iscg.procedure;

import iscg.deadline.TextTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules as the database keeps them. */
@Component
class Rules {

    private final JdbcClient database;

    Rules(JdbcClient database) {
        this.database = database;
    }

    List<Rule> all() {
        return database.sql("select * from procedure_rule order by position, body_position")
                .query((row, number) -> rule(row))
                .list();
    }

    List<Rule> of(Collection<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : database.sql("select * from procedure_rule where body_code in (:bodies) order by position")
                        .param("bodies", bodies)
                        .query((row, number) -> rule(row))
                        .list();
    }

    /** @throws ProcedureMovedOn if somebody was first */
    void change(Rule rule) {
        var changed = database.sql("""
                update procedure_rule set amount = ?, unit = ?, responsible = ?, lock_version = lock_version + 1
                where body_code = ? and step = ? and lock_version = ?""")
                .params(
                        rule.amount(),
                        rule.unit().name(),
                        rule.responsible(),
                        rule.body(),
                        rule.step().name(),
                        rule.version())
                .update();
        if (changed == 0) {
            throw new ProcedureMovedOn();
        }
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("body_code"),
                Step.valueOf(row.getString("step")),
                Rule.Count.valueOf(row.getString("counted")),
                row.getInt("amount"),
                TextTerms.Unit.valueOf(row.getString("unit")),
                row.getString("responsible"),
                row.getLong("lock_version"));
    }
}
