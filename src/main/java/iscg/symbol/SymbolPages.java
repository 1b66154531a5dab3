package iscg.symbol;

import iscg.document.DocumentService;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Moments;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Documents at their symbols: versions, files, texts, what changed. Plain pages without a script; their addresses hold for good. A
 * symbol that does not exist and one that is not the reader's to know look the same.
 */
@Controller
class SymbolPages {

    private static final String PLACE = "/documents/{series:[A-Z]{2,8}-[0-9]{2}}/{name}";

    private final SymbolService symbols;
    private final DocumentService documents;
    private final Bodies bodies;
    private final Moments moments;

    SymbolPages(SymbolService symbols, DocumentService documents, Bodies bodies, Moments moments) {
        this.symbols = symbols;
        this.documents = documents;
        this.bodies = bodies;
        this.moments = moments;
    }

    /** A version; or, where the symbol names a language, its file in that language. */
    @GetMapping(PLACE)
    String show(
            @PathVariable String series,
            @PathVariable String name,
            Locale locale,
            Model page,
            HttpServletResponse response) {
        var spelled = series + "/" + name;
        var reader = Language.of(locale).orElse(Language.ENGLISH);
        var file = FileSymbol.parse(spelled);
        var symbol =
                file.map(FileSymbol::symbol).or(() -> Symbol.parse(spelled)).orElseThrow(SymbolPages::notFound);
        var record = symbols.find(symbol).orElseThrow(SymbolPages::notFound);
        page.addAllAttributes(Map.of("record", record, "moments", moments, "bodies", bodies));
        var inLanguage = file.flatMap(asked -> record.version().in(asked.language()));
        if (inLanguage.isPresent()) {
            return file(record, inLanguage.get(), reader, page);
        }
        file.ifPresent(missing -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            page.addAttribute("missing", missing.language());
        });
        page.addAttribute("official", Language.values());
        page.addAttribute(
                "file", record.version().bestFor(file.map(FileSymbol::language).orElse(reader)));
        return "symbol";
    }

    private String file(SymbolRecord record, VersionFile file, Language reader, Model page) {
        var details = documents.record(file.document().id()).orElseThrow(SymbolPages::notFound);
        page.addAttribute("file", file);
        page.addAttribute("version", record);
        page.addAttribute("record", details);
        page.addAttribute("document", details.document());
        page.addAttribute("size", details.document().size().in(reader));
        page.addAttribute("received", moments.inFull(details.document().uploadedAt(), reader, Moments.GENEVA));
        return "symbol-file";
    }

    /** The text of a file as a page. */
    @GetMapping(PLACE + "/text")
    String text(@PathVariable String series, @PathVariable String name, Model page) {
        var file = find(series, name);
        var text = documents.text(file.document().id()).orElseThrow(SymbolPages::notFound);
        page.addAttribute("text", text);
        page.addAttribute("symbol", file.symbol());
        page.addAttribute("name", file.name());
        page.addAttribute(
                "titleLanguage", file.title().isBlank() ? null : file.symbol().language());
        page.addAttribute("language", file.symbol().language());
        page.addAttribute("downloadAddress", file.downloadAddress());
        page.addAttribute("recordAddress", file.symbol().address());
        return "document-text";
    }

    /** What changed since the version before, or since another that is asked for. */
    @GetMapping(PLACE + "/changes")
    String changes(
            @PathVariable String series,
            @PathVariable String name,
            @RequestParam(defaultValue = "-1") int since,
            Model page) {
        var changes = FileSymbol.parse(series + "/" + name)
                .flatMap(symbol -> symbols.changes(symbol, since))
                .orElseThrow(SymbolPages::notFound);
        page.addAttribute("changes", changes);
        page.addAttribute("language", changes.after().symbol().language());
        return "symbol-changes";
    }

    @GetMapping(PLACE + "/download")
    String download(@PathVariable String series, @PathVariable String name) {
        return forwardTo(series, name, file -> file.document().address());
    }

    @GetMapping(PLACE + "/view")
    String view(@PathVariable String series, @PathVariable String name) {
        return forwardTo(series, name, file -> file.document().viewAddress());
    }

    /** The content itself is handed out in one place, which asks again who may have it. */
    private String forwardTo(String series, String name, Function<VersionFile, String> address) {
        return "forward:" + address.apply(find(series, name));
    }

    private VersionFile find(String series, String name) {
        return FileSymbol.parse(series + "/" + name).flatMap(symbols::file).orElseThrow(SymbolPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
