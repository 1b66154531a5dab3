package iscg.preference;

import iscg.identity.Actors;
import iscg.ui.ChosenReading;
import iscg.ui.ReadingPreference;
import iscg.ui.ReadingPreferences;
import iscg.ui.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where readers set how pages are to be: a form without a script, a preview by style alone, without a session. It leads back to where
 * they came from.
 */
@Controller
class PreferencePages {

    private static final String PAGE = "/preferences";

    private final ChosenReading chosen;
    private final PreferenceService kept;
    private final Actors actors;

    PreferencePages(ChosenReading chosen, PreferenceService kept, Actors actors) {
        this.chosen = chosen;
        this.kept = kept;
        this.actors = actors;
    }

    @GetMapping(PAGE)
    String ask(HttpServletRequest request, Model page) {
        page.addAttribute("questions", ReadingPreference.values());
        page.addAttribute("chosen", chosen.of(request.getCookies()));
        page.addAttribute("signedIn", actors.ifSignedIn().isPresent());
        page.addAttribute("style", "/styles/preferences.css");
        page.addAttribute("saved", request.getParameter("saved") != null);
        WayBack.handOn(request);
        return "preferences";
    }

    /** @param act {@code back} to go back where one came from; {@code stay}; or {@code reset} to be as everybody again */
    @PostMapping(PAGE)
    ResponseEntity<Void> keep(@RequestParam(defaultValue = "stay") String act, HttpServletRequest request) {
        var wanted = act.equals("reset") ? ReadingPreferences.STANDARD : ReadingPreferences.of(request::getParameter);
        actors.ifSignedIn().ifPresent(person -> kept.keep(wanted));
        var back = WayBack.of(request);
        var next = back.filter(from -> act.equals("back")).map(WayBack::path).orElseGet(() -> here(back.orElse(null)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, PreferenceCookie.of(wanted).toString())
                .location(URI.create(next))
                .build();
    }

    private static String here(@Nullable WayBack from) {
        var address = UriComponentsBuilder.fromPath(PAGE).queryParam("saved", "yes");
        return from == null ? address.toUriString() : from.after(address);
    }
}
