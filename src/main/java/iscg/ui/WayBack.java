package iscg.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of this portal from which somebody came, so that they can be led back: never an address elsewhere, whatever a request says.
 *
 * @param path with its query, such as {@code /needs?state=answered}
 */
public record WayBack(String path) {

    /** Under which forms and links hand it on. */
    public static final String PARAMETER = "from";

    private static final int LONGEST = 500;

    /** From the root, in what addresses are written with; a second slash would lead to another site. */
    private static final Pattern ON_THIS_PORTAL = Pattern.compile("/(?![/\\\\])[\\w/.,;:@!$&()*+=?%~'\\[\\]-]*");

    /** What a form or link handed on, else the page on which the link was. */
    public static Optional<WayBack> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(WayBack::parse)
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                        .flatMap(address -> referrer(address, request)));
    }

    /** Lets the links and forms of the page at hand lead on with it. */
    public static Optional<WayBack> handOn(HttpServletRequest request) {
        var from = of(request);
        from.ifPresent(page -> request.setAttribute(PARAMETER, page.path()));
        return from;
    }

    /** An address of this portal that leads on with it. */
    public String after(UriComponentsBuilder address) {
        return address.queryParam(PARAMETER, "{from}").encode().build(path).toString();
    }

    static Optional<WayBack> parse(String path) {
        return path.length() <= LONGEST && ON_THIS_PORTAL.matcher(path).matches()
                ? Optional.of(new WayBack(path))
                : Optional.empty();
    }

    /** Without the language that was chosen there: it would be chosen again on the way back. */
    private static Optional<WayBack> referrer(String address, HttpServletRequest request) {
        try {
            var page = UriComponentsBuilder.fromUri(URI.create(address))
                    .replaceQueryParam("lang")
                    .build(true);
            var own = request.getServerName().equals(page.getHost())
                    && !request.getRequestURI().equals(page.getPath());
            var query = page.getQuery();
            return own ? parse(page.getPath() + (query == null ? "" : "?" + query)) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
