package iscg.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the administrator sets for documents.
 *
 * @param folder where their content is kept; backed up together with the database
 * @param largestFile the largest single file taken
 * @param mostFiles the most documents one need may carry
 */
@ConfigurationProperties("iscg.document")
public record DocumentLimits(Path folder, DataSize largestFile, int mostFiles) {}
