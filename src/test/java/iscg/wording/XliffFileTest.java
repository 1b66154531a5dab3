package iscg.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import iscg.language.Language;
import iscg.wording.ExchangeRefused.Why;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XliffFileTest {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private static final XliffFile FILE = new XliffFile(
            Language.ARABIC,
            List.of(
                    new XliffUnit(
                            "a.b-c", "One & <two>\n{count, plural, one {a} other {# b}}", "واحد  {count}", List.of()),
                    new XliffUnit("a.d", "Yes", "نعم", List.of("count – A number"))));

    @Test
    void readsWhatItWrote() {
        assertThat(XliffFile.read(FILE.write()))
                .usingRecursiveComparison()
                .ignoringFields("units.notes")
                .isEqualTo(FILE);
    }

    @Test
    void holdsWhatTheSchemaOfXliffAsks() throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var schema = schemas.newSchema(new Source[] {
            schema("/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"),
            schema("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd")
        });
        schema.newValidator().validate(new StreamSource(new StringReader(FILE.write())));
    }

    private static Source schema(String name) {
        return new StreamSource(Objects.requireNonNull(XliffFileTest.class.getResourceAsStream(name)));
    }

    @Test
    void saysTheSameToAnotherReader() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(FILE.write().getBytes(UTF_8)));
        var root = document.getDocumentElement();
        assertThat(root.getAttribute("srcLang")).isEqualTo("en");
        assertThat(root.getAttribute("trgLang")).isEqualTo("ar");
        assertThat(texts(document, "source"))
                .containsExactlyElementsOf(
                        FILE.units().stream().map(XliffUnit::source).toList());
        assertThat(texts(document, "target"))
                .containsExactlyElementsOf(
                        FILE.units().stream().map(XliffUnit::target).toList());
        assertThat(texts(document, "note")).containsExactly("count – A number");
    }

    private static List<String> texts(org.w3c.dom.Document document, String name) {
        var found = document.getElementsByTagNameNS(NAMESPACE, name);
        return Stream.iterate(0, position -> position < found.getLength(), position -> position + 1)
                .map(position -> found.item(position).getTextContent())
                .toList();
    }

    @Test
    void joinsWhatAPlatformCutIntoSentences() {
        var cut = xliff("2.1", "en", "fr", """
                <segment><source>One.</source><target>Un.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>Two.</source><target>Deux.</target></segment>""");
        assertThat(XliffFile.read(cut).units())
                .containsExactly(new XliffUnit("a.b", "One. Two.", "Un. Deux.", List.of()));
    }

    @Test
    void takesATextForUntranslatedIfASentenceOfItIs() {
        var half = xliff("2.0", "en-GB", "fr-CH", """
                <segment><source>One.</source><target>Un.</target></segment>
                <segment><source>Two.</source></segment>""");
        assertThat(XliffFile.read(half).units().getFirst().target()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<html/>",
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>",
                "<xliff version=\"2.0\"",
                "<?xml version=\"1.0\"?><xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">&x;</xliff>"
            })
    void refusesWhatIsNoXliff(String text) {
        refuses(text, Why.NO_XLIFF);
    }

    @Test
    void refusesOtherLanguages() {
        refuses(xliff("2.0", "fr", "ar", "<segment><source>Un</source></segment>"), Why.LANGUAGES);
        refuses(xliff("2.0", "en", "de", "<segment><source>One</source></segment>"), Why.LANGUAGES);
    }

    @Test
    void fetchesAndUnfoldsNothing() {
        var fetching = "<?xml version=\"1.0\"?><!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + xliff("2.0", "en", "fr", "<segment><source>&x;</source></segment>");
        refuses(fetching, Why.DOCUMENT_TYPE);
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 40; level++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        refuses(laughs + "]><xliff>&a39;</xliff>", Why.DOCUMENT_TYPE);
    }

    @Test
    void isDoneSoonWithWhatIsDeep() {
        var deep = xliff("2.0", "en", "fr", "<group id=\"g\">".repeat(100_000));
        assertTimeout(Duration.ofSeconds(10), () -> refuses(deep, Why.NO_XLIFF));
    }

    private static void refuses(String text, Why why) {
        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> XliffFile.read(text))
                .extracting(ExchangeRefused::why)
                .isEqualTo(why);
    }

    private static String xliff(String version, String from, String into, String unit) {
        return """
                <xliff xmlns="%s" version="%s" srcLang="%s" trgLang="%s"><file id="f"><unit id="a.b" xml:space="preserve">
                %s</unit></file></xliff>""".formatted(NAMESPACE, version, from, into, unit);
    }
}
