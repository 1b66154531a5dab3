package iscg.filetype;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The name of a file as its sender gave it, without what could mislead or harm: folders, control characters, marks that turn
 * the direction of letters so that {@code fdp.exe} reads as {@code exe.pdf}, leading dots. Never empty.
 */
public record FileName(String value) {

    private static final int LONGEST = 255;
    private static final String NAMELESS = "document";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Invisible characters, save the joiners that Persian and some Indian scripts are written with. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029&&[^\\u200C\\u200D]]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s\\u00A0]+|[.\\s\\u00A0]+$");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[%;\\\\/?#&+\\s\\u200C\\u200D]+");

    public static FileName of(String given) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = EDGES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** What follows the last dot, in lower case and without anything but letters and digits; empty where there is none. */
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A name as the last part of an address, without the characters a firewall takes for an attack. */
    public static String inAddress(String name) {
        return UriUtils.encodePathSegment(NOT_IN_ADDRESS.matcher(name).replaceAll("-"), "UTF-8");
    }

    /** Too long a name loses its middle, not its extension. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
        var cut = LONGEST - end.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end;
    }
}
