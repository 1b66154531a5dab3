package iscg.verify;

import iscg.audit.History;
import iscg.audit.Receipt;
import iscg.audit.ReceiptCode;
import iscg.audit.SignedEndsOfDays;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.ui.Pace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Where anybody checks a receipt: a plain page that says what happened and when, and nothing of the text or of persons. Asking
 * changes nothing, so it needs no session and no token; asking very often is slowed down, so that nobody guesses codes.
 */
@Controller
class ReceiptPages {

    /** More than anybody types. */
    static final int ASKED_A_MINUTE = 30;

    private final History history;
    private final SignedEndsOfDays ends;
    private final Bodies bodies;
    private final Moments moments;
    private final Pace pace;

    ReceiptPages(History history, SignedEndsOfDays ends, Bodies bodies, Moments moments, Clock clock) {
        this.history = history;
        this.ends = ends;
        this.bodies = bodies;
        this.moments = moments;
        this.pace = new Pace(clock, ASKED_A_MINUTE, Duration.ofMinutes(1));
    }

    @GetMapping("/verify")
    String check(
            @RequestParam(defaultValue = "") String code,
            Locale locale,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        page.addAttribute("typed", code.strip());
        page.addAttribute("key", ends.key());
        if (code.isBlank()) {
            return "verify";
        }
        if (!pace.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            page.addAttribute("trouble", "verify.too-often");
            return "verify";
        }
        var parsed = ReceiptCode.parse(code);
        var receipt = parsed.flatMap(history::receipt);
        if (receipt.isPresent()) {
            show(receipt.get(), Language.of(locale).orElse(Language.ENGLISH), page);
        } else {
            page.addAttribute("trouble", parsed.isPresent() ? "verify.unknown" : "verify.mistyped");
        }
        return "verify";
    }

    private void show(Receipt receipt, Language reader, Model page) {
        var facts = ReceiptFacts.of(receipt);
        page.addAttribute("typed", facts.code());
        page.addAttribute("facts", facts);
        page.addAttribute("geneva", moments.inFull(facts.at(), reader, Moments.GENEVA));
        page.addAttribute("body", name(facts.body(), reader));
        page.addAttribute("other", name(facts.other(), reader));
    }

    private String name(@Nullable String body, Language reader) {
        return body == null ? "" : bodies.body(body).name(reader);
    }

    /** The signed ends of the history, one for each day, to be kept by whoever wants to be able to tell later. */
    @GetMapping(path = "/verify/daily.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String daily() {
        return String.join("\n", ends.lines()) + "\n";
    }
}
