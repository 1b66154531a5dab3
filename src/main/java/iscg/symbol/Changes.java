package iscg.symbol;

import java.util.List;
import java.util.Optional;

/**
 * What changed between two versions of a text in one language.
 *
 * @param earlier all that the later one can be compared with, oldest first
 * @param readable whether there is a text of both; there is none before they are read, nor of pictures
 * @param comparison empty where the texts are not readable, or too long to be compared
 */
public record Changes(
        VersionFile before,
        VersionFile after,
        List<VersionFile> earlier,
        boolean readable,
        Optional<Comparison> comparison) {}
