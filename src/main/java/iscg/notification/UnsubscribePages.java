package iscg.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a mail itself leads whoever wants no more of its kind, signed in or not: mail programs post at once (RFC 8058), people are
 * asked first, since programs also follow links only to look at them.
 */
@Controller
class UnsubscribePages {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Choices choices;

    UnsubscribePages(Choices choices) {
        this.choices = choices;
    }

    @GetMapping("/unsubscribe/{token:" + UUID_PATTERN + "}")
    String ask(@PathVariable UUID token, Model page) {
        return show(choices.kindOf(token), "ask", page);
    }

    @PostMapping("/unsubscribe/{token:" + UUID_PATTERN + "}")
    String end(@PathVariable UUID token, Model page) {
        return show(choices.end(token), "done", page);
    }

    private static String show(Optional<NoticeKind> found, String step, Model page) {
        var kind = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("kind", kind.key()).addAttribute("step", step);
        return "unsubscribe";
    }
}
