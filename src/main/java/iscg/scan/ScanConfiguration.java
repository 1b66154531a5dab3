package iscg.scan;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    MalwareScanner malwareScanner(ScanSettings settings) {
        return settings.clamd().isBlank()
                ? new NoScanner()
                : new ClamdScanner(ClamdAddress.of(settings.clamd()), settings.timeout());
    }

    @Bean
    HealthIndicator malwareScannerHealthIndicator(MalwareScanner scanner) {
        return new ScannerHealth(scanner);
    }
}
