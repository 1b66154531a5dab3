package iscg.testing;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Player;
import iscg.identity.SignIns;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Where people act in tests: each does a thing signed in as themselves, on any thread. */
@TestComponent
@Import(SignIns.class)
public class Stage {

    private final SignIns signIns;
    private final Actors actors;

    Stage(SignIns signIns, Actors actors) {
        this.signIns = signIns;
        this.actors = actors;
    }

    /** Signs the person in on this thread, until somebody else is. */
    public Actor enter(Player player) {
        SecurityContextHolder.setContext(new SecurityContextImpl(signIns.of(player)));
        return current();
    }

    /** Whoever is signed in on this thread. */
    public Actor current() {
        return actors.current();
    }

    /** What the person gets when they do this; whoever was signed in before is so again. */
    public <T> T as(Player player, Callable<T> act) {
        var before = SecurityContextHolder.getContext();
        try {
            enter(player);
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets the person do this; whoever was signed in before is so again. */
    public void as(Player player, Runnable act) {
        as(player, () -> {
            act.run();
            return null;
        });
    }
}
