package iscg.triage;

/** What somebody calls a narrowed queue; at most {@value #LONGEST} characters, not blank. */
public record QueueName(String text) {

    public static final int LONGEST = 100;

    public QueueName {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("No name, or a longer one than can be kept");
        }
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }
}
