package iscg.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the scanner is.
 *
 * @param clamd see {@link ClamdAddress}; empty where there is none
 * @param timeout how long clamd may neither take nor say anything. It looks into one document for up to two minutes
 *     ({@code MaxScanTime}) before it gives up by itself and says so, hence longer
 */
@ConfigurationProperties("iscg.scan")
record ScanSettings(
        @DefaultValue("") String clamd,
        @DefaultValue("150s") Duration timeout) {}
