package iscg.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;

/** Publishes the end of the history to a folder of the test's own: the portal's may hold those of other tests. */
@TestComponent
public class SignedEnds {

    private final Chain chain;
    private final Clock clock;

    SignedEnds(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    public void publishTo(Path folder) {
        new PublishedHeads(new HeadFolder(new HistorySettings(folder)), clock).ofTheDay(chain.end());
    }
}
