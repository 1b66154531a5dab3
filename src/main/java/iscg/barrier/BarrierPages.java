package iscg.barrier;

import iscg.barrier.BarrierWords.Field;
import iscg.language.Language;
import iscg.ui.Pace;
import iscg.ui.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody reports a barrier: a plain form without a script, an account, a session or a riddle to solve. Whatever goes wrong, what
 * was typed is shown again.
 */
@Controller
class BarrierPages {

    /** From one address, behind which a whole delegation may be. */
    static final int SENT_AN_HOUR = 10;

    private static final Logger LOG = LoggerFactory.getLogger(BarrierPages.class);
    private static final String PAGE = "/accessibility/report";

    private final BarrierService barriers;
    private final Pace pace;
    private final String contact;

    BarrierPages(BarrierService barriers, Clock clock, @Value("${iscg.front.contact}") String contact) {
        this.barriers = barriers;
        this.contact = contact;
        pace = new Pace(clock, SENT_AN_HOUR, Duration.ofHours(1));
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(defaultValue = "") String sent, Locale locale, HttpServletRequest request, Model page) {
        var reference = BarrierReference.parse(sent);
        if (reference.isPresent()) {
            page.addAttribute("reference", reference.get().toString());
            return "barrier-sent";
        }
        var from = WayBack.handOn(request).map(WayBack::path).orElse("");
        return show(BarrierForm.begun(from, reader(locale)), Map.of(), page);
    }

    @PostMapping(PAGE)
    String send(Locale locale, HttpServletRequest request, HttpServletResponse response, Model page) {
        var form = BarrierForm.in(request, reader(locale));
        var problems = new EnumMap<>(form.words().problems());
        if (!problems.isEmpty() || form.isTrapped()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, problems, page);
        }
        if (!pace.allows(request.getRemoteAddr())) {
            return refuse(form, HttpStatus.TOO_MANY_REQUESTS, "barrier.too-often", response, page);
        }
        try {
            return "redirect:" + PAGE + "?sent=" + barriers.report(form.sending(), form.words());
        } catch (DataAccessException | TransactionException notKept) {
            LOG.warn("A report of a barrier could not be kept; its writer was told", notKept);
            return refuse(form, HttpStatus.SERVICE_UNAVAILABLE, "barrier.not-kept", response, page);
        }
    }

    private String refuse(
            BarrierForm form, HttpStatus status, String trouble, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        page.addAttribute("trouble", trouble);
        return show(form, Map.of(), page);
    }

    private String show(BarrierForm form, Map<Field, String> problems, Model page) {
        var wrong = !problems.isEmpty() || form.isTrapped() || page.containsAttribute("trouble");
        page.addAttribute("titleKey", wrong ? "barrier.page-title.wrong" : "barrier.title");
        page.addAttribute("form", form);
        page.addAttribute("words", form.words());
        page.addAttribute("problems", problems);
        page.addAttribute("fields", Field.values());
        page.addAttribute("contact", contact);
        return "barrier";
    }

    private static Language reader(Locale locale) {
        return Language.of(locale).orElse(Language.ENGLISH);
    }
}
