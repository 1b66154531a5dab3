package iscg.symbol;

import static java.util.stream.Collectors.toMap;

import iscg.document.DocumentId;
import iscg.symbol.SymbolRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives files their symbols, within the transaction of the act that brings them; the acting room asks who may. Numbers have neither
 * gap nor double: a document's row stays locked until its new file is entered. Nothing is ever taken away or replaced.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SymbolRegister {

    private final SymbolFileRepository files;
    private final JdbcClient database;
    private final Clock clock;

    SymbolRegister(SymbolFileRepository files, JdbcClient database, Clock clock) {
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** The symbol a document's text gets next: of the document itself at first, then of its revisions. Others wait. */
    public Symbol nextText(Symbol base) {
        var there = lock(base);
        return there.stream().anyMatch(file -> file.symbol().equals(base))
                ? next(Addition.REVISION, base, there)
                : base;
    }

    /**
     * Puts a text down under a symbol that {@link #nextText} gave in the same transaction.
     *
     * @return the symbol with its language
     */
    public FileSymbol putDown(Symbol symbol, NewFile file) {
        return enter(symbol, true, file);
    }

    /**
     * Adds a file to what is there.
     *
     * @param to the version it belongs to; of an addendum, the document
     * @throws SymbolRefused if that cannot be
     */
    public FileSymbol add(Addition addition, Symbol to, NewFile file) {
        var symbol = next(addition, to, lock(to.base()));
        return enter(symbol, addition != Addition.TRANSLATION, file);
    }

    private FileSymbol enter(Symbol symbol, boolean original, NewFile file) {
        if (files.of(symbol.series(), symbol.name()).stream()
                .anyMatch(one -> one.fileSymbol().equals(symbol.in(file.language())))) {
            throw new SymbolRefused(Reason.LANGUAGE_TAKEN, symbol);
        }
        return files.save(new SymbolFile(symbol, original, file, clock.instant()))
                .fileSymbol();
    }

    /** What is an addendum to a document, in whatever version and language, with its symbol. */
    public Map<DocumentId, FileSymbol> addenda(Symbol base) {
        return files.of(base.series(), base.name()).stream()
                .filter(file -> file.symbol().addendum() > 0)
                .collect(toMap(SymbolFile::document, SymbolFile::fileSymbol, (first, again) -> first));
    }

    private List<SymbolFile> lock(Symbol base) {
        database.sql("""
                insert into numbered_document (series, name) values (?, ?)
                on duplicate key update name = name""").params(base.series(), base.name()).update();
        return files.of(base.series(), base.name());
    }

    private static Symbol next(Addition addition, Symbol to, List<SymbolFile> there) {
        if (addition == Addition.ADDENDUM) {
            return to.withAddendum(last(symbols(there), Symbol::addendum) + 1);
        }
        if (symbols(there).noneMatch(to::equals)) {
            throw new SymbolRefused(Reason.UNKNOWN, to);
        }
        if (addition != Addition.TRANSLATION && to.isCorrigendum()) {
            throw new SymbolRefused(Reason.IS_CORRIGENDUM, to);
        }
        return switch (addition) {
            case TRANSLATION, ADDENDUM -> to;
            case REVISION -> to.withRevision(last(symbols(there).filter(to::isOfOneTextWith), Symbol::revision) + 1);
            case CORRIGENDUM ->
                to.withCorrigendum(last(
                                symbols(there).filter(one -> one.corrected().equals(to)), Symbol::corrigendum)
                        + 1);
        };
    }

    private static Stream<Symbol> symbols(List<SymbolFile> there) {
        return there.stream().map(SymbolFile::symbol);
    }

    private static int last(Stream<Symbol> symbols, ToIntFunction<Symbol> number) {
        return symbols.mapToInt(number).max().orElse(0);
    }
}
