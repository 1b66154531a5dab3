package iscg.wording.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.language.Language;
import iscg.wording.ExchangeService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** All texts from English into a language, as a file that translation platforms read (XLIFF). */
@Controller
class ExchangeFile {

    private final ExchangeService exchange;

    ExchangeFile(ExchangeService exchange) {
        this.exchange = exchange;
    }

    @GetMapping("/administration/texts/{language:[a-z]{2}}.xlf")
    ResponseEntity<byte[]> file(@PathVariable String language) {
        var into = Language.ofTag(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header("Content-Type", "application/xliff+xml;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("iscg-portal-" + into.tag() + ".xlf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(exchange.export(into).getBytes(UTF_8));
    }
}
