package iscg.briefcase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are told of new documents: looked for every few minutes, by one portal where there are several. */
@Configuration(proxyBeanMethods = false)
class DocumentNewsWork {

    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> tellOfDocuments(DocumentNews news) {
        return Tasks.recurring("documents-of-meetings", Schedules.fixedDelay(BETWEEN_ROUNDS))
                .execute((now, context) -> news.tellAll());
    }
}
