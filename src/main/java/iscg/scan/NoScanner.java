package iscg.scan;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where no scanner is configured, and says so. */
final class NoScanner implements MalwareScanner {

    private static final Logger LOG = LoggerFactory.getLogger(NoScanner.class);

    NoScanner() {
        LOG.warn("Documents are NOT scanned for malware: no scanner is configured. "
                + "Set iscg.scan.clamd to the address of a clamd, such as localhost:3310 or /run/clamav/clamd.ctl");
    }

    @Override
    public Verdict scan(Path content) throws ScannerUnavailable {
        throw new ScannerUnavailable("No scanner is configured");
    }

    @Override
    public boolean configured() {
        return false;
    }
}
