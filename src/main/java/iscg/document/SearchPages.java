package iscg.document;

import iscg.ui.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search in documents as a plain page, whose address can be kept and sent. */
@Controller
class SearchPages {

    static final int LONGEST = 200;

    private final DocumentSearch search;

    SearchPages(DocumentSearch search) {
        this.search = search;
    }

    /** @param words as they were typed; what is longer than the field takes is cut */
    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String words, Model page) {
        var asked = Names.typed(words.substring(0, Math.min(words.length(), LONGEST)))
                .strip();
        page.addAttribute("words", asked);
        page.addAttribute("longest", LONGEST);
        if (!asked.isEmpty()) {
            page.addAttribute("found", search.find(asked));
        }
        return "search";
    }
}
