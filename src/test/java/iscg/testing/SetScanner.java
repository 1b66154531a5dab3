package iscg.testing;

import iscg.scan.MalwareScanner;
import iscg.scan.ScannerUnavailable;
import iscg.scan.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A scanner that says what a test tells it to. At first there is none. The real one is tried in its room. */
@TestComponent
@Primary
public class SetScanner implements MalwareScanner {

    private boolean configured;
    private Optional<Verdict> verdict = Optional.empty();

    /** From now on there is a scanner, which finds this. */
    public void finds(Verdict found) {
        configured = true;
        verdict = Optional.of(found);
    }

    /** From now on there is a scanner, which does not answer. */
    public void isAway() {
        configured = true;
        verdict = Optional.empty();
    }

    /** As at first. */
    public void isNotConfigured() {
        configured = false;
    }

    @Override
    public Verdict scan(Path content) throws ScannerUnavailable {
        return verdict.orElseThrow(() -> new ScannerUnavailable("away"));
    }

    @Override
    public boolean configured() {
        return configured;
    }
}
