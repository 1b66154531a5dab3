package iscg.need;

import iscg.document.DocumentCarriers;
import iscg.document.DocumentId;
import iscg.document.DocumentReaders;
import iscg.identity.Actor;
import iscg.identity.Role;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolCarriers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read a need: its submitter and the secretariat from the start, everybody who is signed in once it was forwarded.
 * Its documents follow it; those of earlier texts stay with their owners, unless these texts were forwarded, too.
 */
@Component
class NeedAccess implements DocumentReaders, DocumentCarriers, SymbolCarriers {

    private final NeedRepository needs;
    private final ForwardedRevisions forwarded;

    NeedAccess(NeedRepository needs, ForwardedRevisions forwarded) {
        this.needs = needs;
        this.forwarded = forwarded;
    }

    boolean mayRead(Actor actor, Need need) {
        return owns(actor, need) || need.wasForwarded();
    }

    /** Whether what was asked back is theirs to read. */
    boolean owns(Actor actor, Need need) {
        return need.isSubmittedBy(actor) || actor.is(Role.SECRETARIAT);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, DocumentId document) {
        return needs.carrying(document.value()).stream()
                .anyMatch(need -> owns(actor, need) || standsInATextFor(actor, need, document));
    }

    /**
     * The texts of a need that somebody may read, oldest first: its owners all, others the current one and those that went to bodies,
     * whatever the need's text is now; none if they may not read the need.
     */
    List<NeedRevision> textsFor(Actor actor, Need need) {
        if (owns(actor, need)) {
            return needs.revisions(need);
        }
        if (!need.wasForwarded()) {
            return List.of();
        }
        var sent = forwarded.of(need.id());
        return needs.revisions(need).stream()
                .filter(text -> text.revision() == need.revision() || sent.contains(text.revision()))
                .toList();
    }

    private boolean standsInATextFor(Actor actor, Need need, DocumentId document) {
        return textsFor(actor, need).stream().anyMatch(text -> text.carries(document));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentCarriers.Carrier> of(Actor reader, DocumentId document) {
        return needs.carrying(document.value()).stream()
                .filter(need -> mayRead(reader, need))
                .map(Need::number)
                .map(number -> new DocumentCarriers.Carrier(number.toString(), number.address()))
                .toList();
    }

    /** Versions of the need's documents; those that stood only in an earlier text which went to nobody stay with the need's owners. */
    @Override
    @Transactional(readOnly = true)
    public Optional<SymbolCarriers.Carrier> of(Actor reader, Symbol symbol, DocumentId original) {
        return NeedNumber.of(symbol)
                .flatMap(number -> needs.findByYearAndNumber(number.year(), number.sequence()))
                .filter(need -> owns(reader, need)
                        || need.wasForwarded()
                                && (!need.leftBehind(original) || standsInATextFor(reader, need, original)))
                .map(need -> new SymbolCarriers.Carrier(need.number().address(), need.source()));
    }
}
