package iscg.draft;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;

/** Whoever signs out leaves nothing they typed behind in the browser, which the next person may use. */
@Configuration(proxyBeanMethods = false)
class ForgetAtSignOut {

    /** Says so in the answer to the sign-out (W3C Clear Site Data); a session that merely ends keeps what was typed. */
    @Bean
    Customizer<LogoutConfigurer<HttpSecurity>> clearingTheBrowsersStorage() {
        return signOut -> signOut.addLogoutHandler(
                (request, response, person) -> response.setHeader("Clear-Site-Data", "\"storage\""));
    }
}
