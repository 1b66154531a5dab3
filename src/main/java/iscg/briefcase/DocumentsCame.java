package iscg.briefcase;

import iscg.meeting.MeetingId;
import iscg.symbol.FileSymbol;
import java.util.List;

/** Documents of a meeting are there to be read, and nobody was told of them yet. Said once for each file. */
public record DocumentsCame(MeetingId meeting, List<Arrival> arrivals) {

    public DocumentsCame {
        arrivals = List.copyOf(arrivals);
    }

    /**
     * A file.
     *
     * @param original whether a document or a version of it came with it, and not only another language of what was there
     */
    public record Arrival(FileSymbol file, boolean original) {}
}
