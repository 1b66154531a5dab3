package iscg.paper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    public static void check(byte[] pdf, String name) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(
                            "%s: %s",
                            name,
                            result.getTestAssertions().stream()
                                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                                    .distinct()
                                    .collect(joining("; ")))
                    .isTrue();
        }
    }
}
