package iscg.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where documents are kept and what is too much.
 *
 * @param mostFiles that one field takes, such as the attachments of one need
 */
@ConfigurationProperties("iscg.document")
record DocumentSettings(Path folder, DataSize largestFile, int mostFiles) {}
