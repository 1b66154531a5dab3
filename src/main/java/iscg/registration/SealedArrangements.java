package iscg.registration;

import iscg.passport.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where it is kept what was arranged. */
@Configuration(proxyBeanMethods = false)
class SealedArrangements {

    @Bean
    SealedColumn arrangements() {
        return new SealedColumn("registration", "id", "arranged", "registration:");
    }
}
