package iscg.testing;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What is queued stays queued until a test does it. */
@TestConfiguration(proxyBeanMethods = false)
public class WorkOnDemand {

    @Bean
    DbSchedulerStarter leaveWorkQueued() {
        return () -> {};
    }
}
