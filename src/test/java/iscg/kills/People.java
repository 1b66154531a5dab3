package iscg.kills;

import iscg.wire.LineBroken;
import iscg.wire.Somebody;
import iscg.wire.Window;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everybody who has to do with one need, each signed in at a browser of their own. Whose line breaks comes back until the portal answers. */
final class People {

    private static final Duration LONGEST_AWAY = Duration.ofMinutes(4);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

    private final Supplier<String> portal;
    private final Map<String, Somebody> signedIn = new HashMap<>();

    /** @param portal its address */
    People(Supplier<String> portal) {
        this.portal = portal;
    }

    /**
     * Lets somebody do something in a new window, once.
     *
     * @throws LineBroken if the portal did not answer, or said that something went wrong
     */
    <T> T once(String account, Function<Window, T> doing) {
        try {
            return doing.apply(signedIn.computeIfAbsent(account, one -> Somebody.signIn(portal.get(), one))
                    .window());
        } catch (LineBroken e) {
            signedIn.remove(account);
            throw e;
        }
    }

    /** Lets somebody look until the portal answers; fails after minutes. */
    <T> T untilAnswered(String account, Function<Window, T> looking) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_AWAY.toNanos();
        while (true) {
            try {
                return once(account, looking);
            } catch (LineBroken e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }
}
