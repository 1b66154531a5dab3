package iscg.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import iscg.language.Language;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The fonts of PDF files. They are subsets of Noto that the portal brings along, so that a file is the same on every machine: Latin and
 * Cyrillic, Arabic, and of Chinese the 6763 characters of GB 2312. Noto is under the SIL Open Font License 1.1.
 */
@Component
public class PaperFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<String> FAMILIES = List.of("NotoSans", "NotoNaskhArabic", "NotoSansSC");

    private final List<Font> known = FAMILIES.stream().map(PaperFonts::read).toList();

    void lendTo(PdfRendererBuilder builder) {
        for (var family : FAMILIES) {
            builder.useFont(() -> open(family, "Regular"), family, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> open(family, "Bold"), family, BOLD, FontStyle.NORMAL, true);
        }
    }

    /** In the order in which a letter is looked for. */
    static String familiesOf(Language language) {
        var first =
                switch (language) {
                    case ARABIC -> "NotoNaskhArabic, NotoSans, NotoSansSC";
                    case CHINESE -> "NotoSansSC, NotoSans, NotoNaskhArabic";
                    default -> "NotoSans, NotoSansSC, NotoNaskhArabic";
                };
        return first;
    }

    /** The letters of a text that no font has, each once; a file would lack them. */
    public Set<String> missing(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT)
                .filter(letter -> known.stream().noneMatch(font -> font.canDisplay(letter)))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Font read(String family) {
        try (var file = open(family, "Regular")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException(family, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String family, String style) {
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream(family + "-" + style + ".ttf"));
    }
}
