package iscg.document;

import java.text.Normalizer;
import java.util.Locale;

/** The name a file came with, made safe to show and to hand out; its words are left as they are. */
record FileName(String value) {

    private static final int LONGEST = 200;

    /** Drops paths, control characters, marks that turn the direction of text, and dots in front. */
    static FileName of(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|\\s+$", "");
        return new FileName(name.isEmpty() ? "document" : shortened(name));
    }

    private static String shortened(String name) {
        var extension = extension(name);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - extension.length() - 1) + "." + extension;
    }

    /** In lower case, without the dot; empty if there is none. */
    String extension() {
        return extension(value);
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.length() > 10 ? "" : extension;
    }
}
