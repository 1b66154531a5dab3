package iscg.wording;

import iscg.audit.Act;
import iscg.language.Language;
import java.util.List;

/**
 * All there is to know of a text.
 *
 * @param arguments what is filled in
 * @param seen what a change must name, so that nobody changes what they did not see
 * @param versions one for each language, in their order
 * @param history what was changed, oldest first
 */
public record TextDetails(
        String key,
        PortalPart part,
        List<FilledIn> arguments,
        String seen,
        List<TextVersion> versions,
        List<Act> history) {

    public TextDetails {
        arguments = List.copyOf(arguments);
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    public TextVersion in(Language language) {
        return versions.get(language.ordinal());
    }
}
