package iscg.passport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where passports are kept. */
@Configuration(proxyBeanMethods = false)
class SealedPassports {

    @Bean
    SealedColumn passports() {
        return new SealedColumn("passport", "person_id", "sealed", "passport:");
    }
}
