package iscg.procedure;

import iscg.deadline.TextTerms;
import iscg.meeting.SixTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rules as the database keeps them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rules {

    private final JdbcClient database;
    private final JsonMapper json;

    Rules(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** In the order of the bodies and, for each, of the steps. */
    List<Rule> all() {
        return database.sql("select * from procedure_rule order by body_position, position")
                .query((row, number) -> rule(row))
                .list();
    }

    /** Locked until the transaction ends. */
    Optional<Rule> lock(String body, Step step) {
        return database.sql("select * from procedure_rule where body_code = ? and step = ? for update")
                .params(body, step.code())
                .query((row, number) -> rule(row))
                .optional();
    }

    /** @throws ProcedureMovedOn if somebody was first */
    void change(Rule rule) {
        var changed = database.sql("""
                update procedure_rule set counted = ?, amount = ?, unit = ?, responsible = ?, switched_on = ?,
                lock_version = lock_version + 1
                where body_code = ? and step = ? and lock_version = ?""")
                .params(
                        rule.count().name(),
                        rule.amount(),
                        rule.unit().name(),
                        rule.responsible(),
                        rule.switchedOn(),
                        rule.body(),
                        rule.step().code(),
                        rule.version())
                .update();
        if (changed == 0) {
            throw new ProcedureMovedOn();
        }
    }

    /** Keeps what a step is called; whoever changes its time at the same moment is not disturbed. */
    void name(String body, Step step, SixTexts names) {
        database.sql("update procedure_rule set names = ? where body_code = ? and step = ?")
                .params(json.writeValueAsString(names), body, step.code())
                .update();
    }

    /** Adds a step to a body's, switched off and without a name. */
    Step add(String body) {
        var first = database.sql(
                        "select * from procedure_rule where body_code = ? order by position limit 1 for update")
                .param(body)
                .query((row, number) -> rule(row))
                .single();
        database.sql("insert into procedure_step (body_code) values (?)")
                .param(body)
                .update();
        var code = Step.codeOf(
                database.sql("select last_insert_id()").query(Long.class).single());
        database.sql("""
                insert into procedure_rule
                (body_code, body_position, step, position, counted, amount, unit, responsible, lock_version, switched_on, names)
                select body_code, max(body_position), ?, max(position) + 1, 'BEFORE', 14, 'DAYS', ?, 0, false, '{}'
                from procedure_rule where body_code = ? group by body_code""").params(code, first.responsible(), body).update();
        return new Step(code, SixTexts.EMPTY);
    }

    void remove(Rule rule) {
        database.sql("delete from procedure_rule where body_code = ? and step = ? and not switched_on")
                .params(rule.body(), rule.step().code())
                .update();
    }

    private Rule rule(ResultSet row) throws SQLException {
        var names = row.getString("names");
        return new Rule(
                row.getString("body_code"),
                new Step(row.getString("step"), names == null ? SixTexts.EMPTY : json.readValue(names, SixTexts.class)),
                Rule.Count.valueOf(row.getString("counted")),
                row.getInt("amount"),
                TextTerms.Unit.valueOf(row.getString("unit")),
                row.getString("responsible"),
                row.getBoolean("switched_on"),
                row.getLong("lock_version"));
    }
}
