package iscg.document;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue of contents to be scanned and read, and of what is done to them by night: in the database, so that it outlives the portal. */
@Configuration(proxyBeanMethods = false)
class ContentWork {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("content");

    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(30);

    @Bean
    OneTimeTask<Void> processContent(ContentProcessing processing) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_TRIED_AGAIN))
                .onDeadExecutionRevive()
                .execute((content, context) -> processing.process(content.getId()));
    }

    /** Every night, by one portal where there are several. */
    @Bean
    RecurringTask<Void> removeOrphans(Orphans orphans) {
        return Tasks.recurring("orphans", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((night, context) -> orphans.remove(orphans.find()));
    }

    @Bean
    ApplicationRunner takeUpContents(ContentRegister contents) {
        return arguments -> contents.takeUp();
    }
}
