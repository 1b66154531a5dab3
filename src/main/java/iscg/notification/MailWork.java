package iscg.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import iscg.language.Moments;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When mails go out: what is due all the time, digests in the morning. Each by one portal at a time, where there are several. */
@Configuration(proxyBeanMethods = false)
class MailWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> sendMails(MailRound round) {
        return Tasks.recurring("mails", Schedules.fixedDelay(BETWEEN_ROUNDS))
                .execute((now, context) -> round.sendAll());
    }

    @Bean
    RecurringTask<Void> writeDigests(Digests digests) {
        return Tasks.recurring("digests", Schedules.daily(Moments.GENEVA, MORNING))
                .execute((morning, context) -> digests.writeAll());
    }

    @Bean
    ApplicationRunner warnWithoutMailServer(MailSettings settings) {
        return arguments -> {
            if (!settings.configured()) {
                LOG.warn("Nobody gets mails: no mail server is configured, mails wait. Set iscg.mail.host");
            }
        };
    }
}
