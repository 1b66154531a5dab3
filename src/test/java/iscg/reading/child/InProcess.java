package iscg.reading.child;

/** What the reading process does, done in this one: to tell what isolation costs from what our own checks cost. */
public final class InProcess {

    private final TikaReader reader = new TikaReader();

    public Answer read(Question question) {
        return reader.read(question);
    }
}
