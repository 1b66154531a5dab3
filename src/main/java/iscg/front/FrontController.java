package iscg.front;

import iscg.language.Language;
import iscg.ui.Account;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The front page, which says what the portal is for and leads in, and the other pages open to everybody. */
@Controller
class FrontController {

    private final Account account;
    private final String contact;

    FrontController(Account account, @Value("${iscg.front.contact}") String contact) {
        this.account = account;
        this.contact = contact;
    }

    @GetMapping("/")
    String front(@ModelAttribute("reader") Language reader, Model model) {
        model.addAttribute("holder", account.holder(reader));
        return "front";
    }

    /** Where the identity provider's refusal or silence leads. */
    @GetMapping("/sign-in/failed")
    String signInFailed(Model model) {
        model.addAttribute("key", "sign-in.failed");
        model.addAttribute("again", "/oauth2/authorization/iscg");
        return "error";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("contact", contact);
        return "accessibility";
    }
}
