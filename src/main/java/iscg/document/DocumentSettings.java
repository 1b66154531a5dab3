package iscg.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What of documents is too much.
 *
 * @param mostFiles that one field takes, such as the attachments of one need
 */
@ConfigurationProperties("iscg.document")
record DocumentSettings(DataSize largestFile, int mostFiles) {}
