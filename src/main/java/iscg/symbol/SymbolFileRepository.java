package iscg.symbol;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds; what could change or remove is not offered. */
interface SymbolFileRepository extends Repository<SymbolFile, Long> {

    SymbolFile save(SymbolFile file);

    /** All files of a document: itself before its addenda, older before newer, languages in their official order. */
    @Query("""
            select f from SymbolFile f where f.symbol.series = :series and f.symbol.name = :name
            order by f.symbol.addendum, f.symbol.revision, f.symbol.corrigendum, f.language""")
    List<SymbolFile> of(String series, String name);

    /** All files of documents of any of the names in any of the series, in the same order; may hold more than was meant. */
    @Query("""
            select f from SymbolFile f where f.symbol.series in :series and f.symbol.name in :names
            order by f.symbol.addendum, f.symbol.revision, f.symbol.corrigendum, f.language""")
    List<SymbolFile> ofAll(Collection<String> series, Collection<String> names);

    List<SymbolFile> findAllByDocumentIdOrderById(UUID document);
}
