package iscg.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What of documents is too much.
 *
 * @param mostFiles that one field takes, such as the attachments of one need
 * @param largestTotal of all files that one field takes together
 * @param orphanGrace how long content is kept that no document refers to; it may be about to
 */
@ConfigurationProperties("iscg.document")
record DocumentSettings(DataSize largestFile, int mostFiles, DataSize largestTotal, Duration orphanGrace) {}
