package iscg.forwarding;

import iscg.need.NeedNumber;
import iscg.need.NeedProgress;
import iscg.symbol.Forwardings;
import iscg.symbol.Symbol;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where documents are shown to whom they went: each slip carried the files of one exact text. */
@Component
class ForwardedDocuments implements Forwardings {

    private final SlipService slips;
    private final NeedProgress progress;

    ForwardedDocuments(SlipService slips, NeedProgress progress) {
        this.slips = slips;
        this.progress = progress;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Forwarding> of(Symbol base) {
        return NeedNumber.parse(base.toString()).map(slips::of).orElse(List.of()).stream()
                .map(this::forwarding)
                .toList();
    }

    private Forwarding forwarding(SlipDetails slip) {
        var papers = progress.text(slip.need(), slip.revision()).papers();
        return new Forwarding(slip.body(), slip.purpose().key(), slip.sentAt(), papers);
    }
}
