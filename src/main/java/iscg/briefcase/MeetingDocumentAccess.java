package iscg.briefcase;

import iscg.document.DocumentId;
import iscg.identity.Actor;
import iscg.meeting.PublishedMeetings;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolCarriers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may read the documents of a meeting: whoever may see the meeting, thus everybody who is signed in. Members prepare their positions
 * from them before they decide whom they send, so that being registered is no condition.
 */
@Component
class MeetingDocumentAccess implements SymbolCarriers {

    private final MeetingDocuments documents;
    private final PublishedMeetings meetings;

    MeetingDocumentAccess(MeetingDocuments documents, PublishedMeetings meetings) {
        this.documents = documents;
        this.meetings = meetings;
    }

    @Override
    public Optional<Carrier> of(Actor reader, Symbol symbol, DocumentId original) {
        return documents
                .meetingOf(symbol.base())
                .filter(meetings::isPublished)
                .map(meeting -> new Carrier(meeting.address(), "secretariat"));
    }
}
