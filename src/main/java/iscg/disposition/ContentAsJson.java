package iscg.disposition;

import iscg.meeting.AsJson;

class ContentAsJson extends AsJson<DispositionContent> {

    ContentAsJson() {
        super(DispositionContent.class);
    }
}
