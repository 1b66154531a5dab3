package iscg.scan;

/** There is no verdict: the scanner is not set up, not reached, too slow or in trouble. */
public final class ScannerUnavailable extends Exception {

    public ScannerUnavailable(String message) {
        super(message);
    }

    public ScannerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
