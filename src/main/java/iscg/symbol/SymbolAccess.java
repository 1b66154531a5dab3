package iscg.symbol;

import iscg.document.DocumentCarriers;
import iscg.document.DocumentId;
import iscg.document.DocumentReaders;
import iscg.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what has a symbol: whoever a room above lets read the version, in every language and with its corrigenda. */
@Component
@Transactional(readOnly = true)
class SymbolAccess implements DocumentReaders, DocumentCarriers {

    private final SymbolFileRepository files;
    private final List<SymbolCarriers> rooms;

    SymbolAccess(SymbolFileRepository files, List<SymbolCarriers> rooms) {
        this.files = files;
        this.rooms = rooms;
    }

    /** What bears a version; empty if there is none such or the reader may not read it. */
    Optional<SymbolCarriers.Carrier> carrier(Actor reader, Symbol version) {
        return files.of(version.series(), version.name()).stream()
                .filter(SymbolFile::isOriginal)
                .filter(file -> file.symbol().equals(version.corrected()))
                .findFirst()
                .flatMap(original -> carrier(reader, original));
    }

    private Optional<SymbolCarriers.Carrier> carrier(Actor reader, SymbolFile original) {
        return rooms.stream()
                .flatMap(room -> room.of(reader, original.symbol(), original.document()).stream())
                .findFirst();
    }

    @Override
    public boolean mayRead(Actor actor, DocumentId document) {
        return files.findAllByDocumentIdOrderById(document.value()).stream()
                .anyMatch(file -> carrier(actor, file.symbol()).isPresent());
    }

    @Override
    public List<Carrier> of(Actor reader, DocumentId document) {
        return files.findAllByDocumentIdOrderById(document.value()).stream()
                .filter(file -> carrier(reader, file.symbol()).isPresent())
                .map(SymbolFile::fileSymbol)
                .map(symbol -> new Carrier(symbol.toString(), symbol.address()))
                .toList();
    }
}
