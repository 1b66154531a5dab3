package iscg.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import iscg.language.Moments;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When reminders of cover slips are given: at 6 o'clock in Geneva, by one portal where there are several; missed, when a portal is there again. */
@Configuration(proxyBeanMethods = false)
class CoverSlipReminderWork {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> remindOfCoverSlips(CoverSlipReminders reminders) {
        return Tasks.recurring("replies-to-reports", Schedules.daily(Moments.GENEVA, MORNING))
                .execute((morning, context) -> reminders.giveAll());
    }
}
