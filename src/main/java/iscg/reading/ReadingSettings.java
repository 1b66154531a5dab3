package iscg.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much reading may cost.
 *
 * @param processes that read at the same time
 * @param memory of the heap of each
 * @param timeout for one document
 * @param longestText in characters; what is longer is cut
 * @param deepestEmbedding how deep documents within documents are read; 0 for none
 * @param documentsPerProcess after which a process is replaced, whatever it has piled up; a new one is slow at its first hundreds
 */
@ConfigurationProperties("iscg.reading")
record ReadingSettings(
        @DefaultValue("1") int processes,
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("1000000") int longestText,
        @DefaultValue("3") int deepestEmbedding,
        @DefaultValue("10000") int documentsPerProcess) {}
