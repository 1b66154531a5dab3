package iscg.need;

import iscg.language.Moments;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the numbers of a year in order, without gap or double: the year's row stays locked until the need is stored. */
@Component
class NeedNumbers {

    private final JdbcClient database;
    private final Clock clock;

    NeedNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    NeedNumber next() {
        var year = clock.instant().atZone(Moments.GENEVA).getYear();
        database.sql("""
                insert into need_number_series (year, last_number) values (?, 1)
                on duplicate key update last_number = last_number + 1""").param(year).update();
        var number = database.sql("select last_number from need_number_series where year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new NeedNumber(year, number);
    }
}
