package iscg;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets rooms do things at set times, by {@code @Scheduled} with a zone. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {}
