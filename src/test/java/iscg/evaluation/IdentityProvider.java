package iscg.evaluation;

/** Where people sign in: a process beside the portal that outlives the portal's restarts, as a real one does. */
interface IdentityProvider extends AutoCloseable {

    String PROCESS = "identity-provider";

    /** Returns when one can sign in. */
    void await() throws InterruptedException;

    /** The issuer of its tokens, without a slash at the end. */
    String issuer();

    Companion process();

    @Override
    default void close() {
        process().close();
    }

    /** How one is started: it returns at once. */
    @FunctionalInterface
    interface Starter {

        IdentityProvider start(DataFolder folder, Ports ports, String clientSecret);
    }
}
