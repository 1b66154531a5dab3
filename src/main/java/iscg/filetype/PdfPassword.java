package iscg.filetype;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** Reads a PDF's encryption dictionary (ISO 32000-1, 7.6) just far enough to try the empty password. */
final class PdfPassword {

    private static final int OLD_KEY = 5;
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f\\s]{0,1000})>");

    private PdfPassword() {}

    /**
     * @param dictionary text that begins with the encryption dictionary
     * @param trailers where the identifier of the file stands
     */
    static boolean isEmpty(String dictionary, String trailers) {
        if (!dictionary.contains("/Standard")) {
            return false;
        }
        var revision = number(dictionary, "/R", 0);
        try {
            return new StandardSecurityHandler()
                    .isUserPassword(
                            new byte[0],
                            string(dictionary, "/U"),
                            string(dictionary, "/O"),
                            number(dictionary, "/P", 0),
                            string(trailers, "/ID\\s{0,9}\\["),
                            revision,
                            keyLength(dictionary, revision),
                            !dictionary.contains("/EncryptMetadata false"));
        } catch (IOException | RuntimeException e) { // what PDFBox throws on values that make no sense
            return false;
        }
    }

    private static int keyLength(String dictionary, int revision) {
        return switch (revision) {
            case 2 -> OLD_KEY;
            case 3 -> number(dictionary, "/V", 1) == 1 ? OLD_KEY : number(dictionary, "/Length", 40) / 8;
            case 4 -> 16;
            default -> 32;
        };
    }

    private static int number(String text, String name, int otherwise) {
        var found = Pattern.compile(name + "\\s{1,9}(-?\\d{1,10})\\b").matcher(text);
        return found.find() ? (int) Long.parseLong(found.group(1)) : otherwise;
    }

    private static byte[] string(String text, String name) {
        var found = Pattern.compile(name + "\\s{0,9}(?=[<(])").matcher(text);
        if (!found.find()) {
            return new byte[0];
        }
        var hex = HEX.matcher(text).region(found.end(), text.length());
        return hex.lookingAt()
                ? HexFormat.of().parseHex(hex.group(1).replaceAll("\\s", ""))
                : literal(text, found.end() + 1);
    }

    /** A string in parentheses (7.3.4.2), from behind the first one on. */
    private static byte[] literal(String text, int from) {
        var bytes = new ByteArrayOutputStream();
        var open = 1;
        for (var at = from; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\\') {
                at = escaped(text, at + 1, bytes);
                continue;
            }
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            bytes.write(character);
        }
        return bytes.toByteArray();
    }

    /** Writes what an escape stands for. @return where it ends */
    private static int escaped(String text, int at, ByteArrayOutputStream bytes) {
        var octal = Pattern.compile("[0-7]{1,3}").matcher(text).region(at, text.length());
        if (octal.lookingAt()) {
            bytes.write(Integer.parseInt(octal.group(), 8));
            return octal.end() - 1;
        }
        var character = at < text.length() ? text.charAt(at) : '\\';
        var plain = "nrtbf".indexOf(character);
        if (plain >= 0) {
            bytes.write("\n\r\t\b\f".charAt(plain));
        } else if (character != '\n' && character != '\r') {
            bytes.write(character);
        }
        return at;
    }
}
