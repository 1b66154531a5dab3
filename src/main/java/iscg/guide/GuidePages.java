package iscg.guide;

import iscg.language.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guides, for everybody: which there are, one for each role, and the keys. */
@Controller
class GuidePages {

    private static final String PLACE = "/guide";
    private static final String STYLE = "/styles/guide.css";

    private final GuideWords words;

    GuidePages(GuideWords words) {
        this.words = words;
    }

    @GetMapping(PLACE)
    String list(Model page) {
        page.addAttribute("guides", Guide.values());
        page.addAttribute("style", STYLE);
        return "guides";
    }

    @GetMapping(PLACE + "/{name}")
    String show(@PathVariable String name, Locale locale, Model page) {
        var guide = Guide.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("guide", guide);
        page.addAttribute("words", words.in(reader(locale)));
        page.addAttribute("style", STYLE);
        return "guide";
    }

    @GetMapping(PLACE + "/keyboard")
    String keys(Locale locale, Model page) {
        page.addAttribute("everywhere", KeyRow.EVERYWHERE);
        page.addAttribute("triage", KeyRow.TRIAGE);
        page.addAttribute("words", words.in(reader(locale)));
        page.addAttribute("style", STYLE);
        return "guide-keyboard";
    }

    private static Language reader(Locale locale) {
        return Language.firstOf(List.of(locale));
    }
}
