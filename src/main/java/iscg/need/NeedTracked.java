package iscg.need;

import iscg.track.Track;

/** The secretariat decided on which track a need is taken up. */
public record NeedTracked(NeedNumber number, Track track) {}
