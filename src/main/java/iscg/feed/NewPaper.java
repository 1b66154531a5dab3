package iscg.feed;

import iscg.briefcase.Paper;
import iscg.meeting.MeetingDetails;
import iscg.symbol.VersionFile;

/**
 * A document as one reader gets it.
 *
 * @param paper the document
 * @param file in their language, or the one that stands for it
 */
record NewPaper(MeetingDetails meeting, Paper paper, VersionFile file) {}
