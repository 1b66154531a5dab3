package iscg.scan;

import java.util.regex.Pattern;

/** What clamd says at the end of a scan. */
record ClamdAnswer(String text) {

    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /** More than {@code StreamMaxLength}. */
    private static final String STREAM_TOO_LONG = "INSTREAM size limit exceeded";

    /** More than it looks into, such as {@code Heuristics.Limits.Exceeded.MaxFileSize}; said only with {@code AlertExceedsMax}. */
    private static final String LIMITS_EXCEEDED = "Heuristics.Limits.Exceeded";

    /** @throws ScannerUnavailable if it is none: whatever is not understood is not clean */
    Verdict verdict() throws ScannerUnavailable {
        if (text.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        if (text.startsWith(STREAM_TOO_LONG)) {
            return new Verdict.TooLarge();
        }
        var found = FOUND.matcher(text);
        if (!found.matches()) {
            throw new ScannerUnavailable("clamd answered: " + text);
        }
        var signature = found.group(1);
        return signature.startsWith(LIMITS_EXCEEDED) ? new Verdict.TooLarge() : new Verdict.Infected(signature);
    }
}
