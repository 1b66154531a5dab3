package iscg.evaluation.identity;

import java.net.InetAddress;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Accounts whose passwords everybody knows are for this machine alone: no other address is served, whatever is configured. */
class LoopbackOnly {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");

    /** @throws IllegalStateException if the provider is told to serve another address */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> address(
            @Value("${server.address}") InetAddress address) {
        if (!address.isLoopbackAddress()) {
            throw new IllegalStateException("The demo identity provider serves this machine alone, not " + address);
        }
        return server -> server.setAddress(address);
    }

    /** Refuses requests that reached this address by another name, as a foreign page can make a browser do. */
    @Bean
    HttpFirewall names() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(OWN_NAMES::contains);
        return firewall;
    }
}
