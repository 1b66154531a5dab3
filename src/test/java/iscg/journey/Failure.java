package iscg.journey;

/** What becomes of a program whose work fails. */
final class Failure {

    private Failure() {}

    /** Ends the program with status 1 once what went wrong is printed; the driver of the browsers would keep it alive. */
    static void endsTheProgram() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }
}
