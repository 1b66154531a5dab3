package iscg.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the ends of the history are published. */
@Configuration(proxyBeanMethods = false)
class HistoryWork {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    /** At the end of each day in Geneva, by one portal where there are several; made up for at the next start. */
    @Bean
    RecurringTask<Void> publishEndOfHistory(Chain chain, PublishedHeads heads) {
        return Tasks.recurring("history-head", Schedules.daily(GENEVA, LocalTime.MIDNIGHT))
                .execute((night, context) -> heads.ofTheDay(chain.end()));
    }

    /** From the first start on there is an end outside the database. */
    @Bean
    ApplicationRunner publishEndAtStart(Chain chain, PublishedHeads heads) {
        return arguments -> heads.ofTheDay(chain.end());
    }
}
