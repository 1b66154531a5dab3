package iscg.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the ends of the history are published.
 *
 * @param folder outside the database and best on another machine's disk; it also holds the key that signs
 */
@ConfigurationProperties("iscg.history")
public record HistorySettings(Path folder) {}
