package iscg.need;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.symbol.Addition;
import iscg.symbol.DocumentVersion;
import iscg.symbol.FileSymbol;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolRefused;
import iscg.symbol.SymbolService;
import iscg.symbol.VersionFile;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** What is sent becomes documents with symbols, and what joins them later changes none of them. */
@PortalTest
class NeedPapersTest {

    private static final Symbol N1 = Symbol.of("ISCG-26", "N1");

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @Autowired
    TriageService triage;

    @Autowired
    NeedProgress progress;

    @Autowired
    NeedService needs;

    @Autowired
    NeedDocumentService additions;

    @Autowired
    SymbolService symbols;

    @Autowired
    DocumentService documents;

    @Autowired
    TransactionOperations transaction;

    @ParameterizedTest
    @EnumSource
    void putsTheTextDownAsAPageInItsLanguage(Language language) throws IOException {
        prepared.submittedBy(
                DELEGATE_OF_KENYA,
                COMPLETE.withChosenLanguage(language).withDescription("First <b>line\nsecond line\n\nNext paragraph"));
        var file = seenBy(SECRETARY).getFirst().original();
        assertThat(file.symbol()).isEqualTo(N1.in(language));
        assertThat(file.title()).isEqualTo(COMPLETE.title());
        var page = Jsoup.parse(textOf(file));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1").eachText()).containsExactly(COMPLETE.title());
        assertThat(page.select("h2")).hasSize(2);
        assertThat(page.selectFirst("main p").html().strip()).matches("(?s)First &lt;b&gt;line\\s*<br>\\s*second line");
        assertThat(page.select("main p").eachText()).contains("Next paragraph", COMPLETE.request());
        assertThat(page.selectFirst("header").text()).contains(N1.in(language).toString());
        assertThat(page.select("script, link, img")).isEmpty();
    }

    @Test
    void numbersAttachmentsInTheSubmittersOrderAndNamesThemInTheText() throws IOException {
        submittedWith(received(DELEGATE_OF_KENYA, "b.txt"), received(DELEGATE_OF_KENYA, "a.txt"));
        assertThat(namesSeenBy(SECRETARY))
                .containsExactly("ISCG-26/N1 ISCG-26_N1-E.html", "ISCG-26/N1(Add.1) b.txt", "ISCG-26/N1(Add.2) a.txt");
        assertThat(textOf(seenBy(SECRETARY).getFirst().original()))
                .contains("ISCG-26/N1(Add.1)-E")
                .contains("b.txt");
    }

    @Test
    void makesARevisionOfATextThatChangedAndKeepsTheFirst() throws IOException {
        prepared.askedBack();
        var first = seenBy(SECRETARY).getFirst();
        reply(content -> content.withReply("All.").withTitle("Captioning everywhere"));
        var versions = seenBy(SECRETARY);
        assertThat(versions)
                .extracting(version -> version.symbol().toString())
                .containsExactly("ISCG-26/N1", "ISCG-26/N1(Rev.1)");
        assertThat(versions.getFirst()).isEqualTo(first);
        assertThat(textOf(versions.getLast().original())).contains("Captioning everywhere", "ISCG-26/N1(Rev.1)-E");
    }

    @Test
    void makesNoRevisionOfAReplyAlone() {
        prepared.askedBack();
        reply(content -> content.withReply("All."));
        assertThat(seenBy(SECRETARY)).hasSize(1);
    }

    @Test
    void keepsTheSymbolOfContentThatComesAgain() {
        var number = submittedWith(received(DELEGATE_OF_KENYA, "plan.txt"));
        ask(number);
        var again = received(DELEGATE_OF_KENYA, "plan.txt");
        var other = received(DELEGATE_OF_KENYA, "other.txt");
        reply(content -> content.withReply("Here.").withDocuments(List.of(other, again)));
        assertThat(namesSeenBy(SECRETARY))
                .containsExactly(
                        "ISCG-26/N1 ISCG-26_N1-E.html",
                        "ISCG-26/N1(Rev.1) ISCG-26_N1(Rev.1)-E.html",
                        "ISCG-26/N1(Add.1) plan.txt",
                        "ISCG-26/N1(Add.2) other.txt");
    }

    @Test
    void putsDownNothingOfASendingThatFailed() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        stage.as(
                DELEGATE_OF_KENYA,
                () -> transaction.executeWithoutResult(status -> {
                    submissions.send(draft);
                    status.setRollbackOnly();
                }));
        assertThat(seenBy(SECRETARY)).isEmpty();
        prepared.submitted();
        assertThat(seenBy(SECRETARY)).hasSize(1);
    }

    @Test
    void putsATextDownOnceHoweverOftenItIsSentAtOnce() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        AtOnce.times(8, () -> stage.as(DELEGATE_OF_KENYA, () -> submissions.send(draft)));
        assertThat(seenBy(SECRETARY)).hasSize(1);
    }

    @Test
    void givesWhatIsAddedAtOnceNumbersWithoutGapOrDouble() {
        prepared.submitted();
        var files = range(0, 8)
                .mapToObj(file -> received(file % 2 == 0 ? DELEGATE_OF_KENYA : SECRETARY, file + ".txt"))
                .toList();
        var adding = range(0, 8)
                .mapToObj(file -> (Callable<FileSymbol>) () ->
                        add(file % 2 == 0 ? DELEGATE_OF_KENYA : SECRETARY, Addition.ADDENDUM, N1, files.get(file)))
                .toList();
        assertThat(AtOnce.all(adding).stream()
                        .map(Future::resultNow)
                        .map(symbol -> symbol.symbol().addendum()))
                .containsExactlyInAnyOrderElementsOf(rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void givesOneFileTheLanguageOfTwoThatComeAtOnce() {
        prepared.submitted();
        var mine = received(DELEGATE_OF_KENYA, "mine.txt");
        var theirs = received(SECRETARY, "theirs.txt");
        var outcomes = AtOnce.<FileSymbol>all(List.of(
                () -> stage.as(DELEGATE_OF_KENYA, () -> additions.add(Addition.TRANSLATION, N1, mine, Language.FRENCH)),
                () -> stage.as(SECRETARY, () -> additions.add(Addition.TRANSLATION, N1, theirs, Language.FRENCH))));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .singleElement()
                .isInstanceOfSatisfying(
                        SymbolRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(SymbolRefused.Reason.LANGUAGE_TAKEN));
    }

    @Test
    void addsLanguagesRevisionsAndCorrigendaAndTellsOfEach() {
        var number = submittedWith(received(DELEGATE_OF_KENYA, "plan.txt"));
        var addendum = N1.withAddendum(1);
        assertThat(List.of(
                        stage.as(
                                SECRETARY,
                                () -> additions.add(
                                        Addition.TRANSLATION, N1, received(SECRETARY, "fr.txt"), Language.FRENCH)),
                        add(DELEGATE_OF_KENYA, Addition.REVISION, addendum, received(DELEGATE_OF_KENYA, "new.txt")),
                        add(SECRETARY, Addition.CORRIGENDUM, addendum, received(SECRETARY, "corr.txt")),
                        add(SECRETARY, Addition.CORRIGENDUM, addendum.withRevision(1), received(SECRETARY, "c2.txt"))))
                .extracting(FileSymbol::toString)
                .containsExactly(
                        "ISCG-26/N1-F",
                        "ISCG-26/N1(Add.1)(Rev.1)-E",
                        "ISCG-26/N1(Add.1)(Corr.1)-E",
                        "ISCG-26/N1(Add.1)(Rev.1)(Corr.1)-E");
        assertThat(stage.as(SECRETARY, () -> needs.timeline(number)))
                .extracting(act -> act.verb() + " " + act.details().getOrDefault("symbol", ""))
                .endsWith(
                        "need.added-translation ISCG-26/N1-F",
                        "need.added-revision ISCG-26/N1(Add.1)(Rev.1)-E",
                        "need.added-corrigendum ISCG-26/N1(Add.1)(Corr.1)-E",
                        "need.added-corrigendum ISCG-26/N1(Add.1)(Rev.1)(Corr.1)-E");
    }

    @Test
    void refusesWhatBelongsToNothing() {
        prepared.submitted();
        var file = received(SECRETARY, "a.txt");
        for (var to : List.of(N1.withAddendum(1), N1.withRevision(1), N1.withCorrigendum(1))) {
            assertThatExceptionOfType(SymbolRefused.class)
                    .isThrownBy(() -> add(SECRETARY, Addition.REVISION, to, file))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SymbolRefused.Reason.UNKNOWN));
        }
        add(SECRETARY, Addition.CORRIGENDUM, N1, file);
        assertThatExceptionOfType(SymbolRefused.class)
                .isThrownBy(() -> add(SECRETARY, Addition.REVISION, N1.withCorrigendum(1), file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SymbolRefused.Reason.IS_CORRIGENDUM));
    }

    @Test
    void letsNobodyButSubmitterAndSecretariatAdd() {
        var number = prepared.submitted();
        forward(number);
        var file = received(DELEGATE_OF_EGYPT, "a.txt");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> add(DELEGATE_OF_EGYPT, Addition.ADDENDUM, N1, file));
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> additions.mayAdd(number))).isFalse();
        assertThat(stage.as(CHAIR_OF_RAG, () -> additions.mayAdd(number))).isFalse();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> additions.mayAdd(number))).isTrue();
        assertThat(stage.as(SECRETARY, () -> additions.mayAdd(number))).isTrue();
    }

    @Test
    void letsNobodyAddADocumentThatIsNotTheirsToRead() {
        prepared.submitted();
        var anothers = received(DELEGATE_OF_EGYPT, "secret.txt");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> add(DELEGATE_OF_KENYA, Addition.ADDENDUM, N1, anothers));
    }

    @Test
    void opensSymbolsToTheOwnersAtOnceAndToAllWhenTheNeedIsForwarded() {
        var number = submittedWith(received(DELEGATE_OF_KENYA, "plan.txt"));
        assertThat(seenBy(DELEGATE_OF_KENYA)).hasSize(2);
        assertThat(seenBy(DELEGATE_OF_EGYPT)).isEmpty();
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> symbols.find(N1))).isEmpty();
        forward(number);
        assertThat(seenBy(DELEGATE_OF_EGYPT)).hasSize(2);
        var translation = stage.as(
                SECRETARY,
                () -> additions.add(Addition.TRANSLATION, N1, received(SECRETARY, "fr.txt"), Language.FRENCH));
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> symbols.file(translation))).isPresent();
    }

    @Test
    void keepsAnEarlierTextWithItsTranslationsAndCorrigendaWithItsOwners() {
        var mistaken = received(DELEGATE_OF_KENYA, "mistaken.txt");
        var number = submittedWith(mistaken);
        stage.as(
                SECRETARY,
                () -> additions.add(Addition.TRANSLATION, N1, received(SECRETARY, "fr.txt"), Language.FRENCH));
        add(SECRETARY, Addition.CORRIGENDUM, N1.withAddendum(1), received(SECRETARY, "corr.txt"));
        ask(number);
        reply(content -> content.withReply("Sorry.").withDocuments(List.of()));
        forward(number);
        assertThat(seenBy(DELEGATE_OF_EGYPT))
                .extracting(version -> version.symbol().toString())
                .containsExactly("ISCG-26/N1(Rev.1)");
        assertThat(seenBy(SECRETARY)).hasSize(4);
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> documents.find(mistaken))).isEmpty();
    }

    @Test
    void changesNothingOfWhatWasForwardedByWhatIsAddedLater() {
        var number = submittedWith(received(DELEGATE_OF_KENYA, "plan.txt"));
        var version = prepared.version(number);
        ForwardedText forwarded =
                stage.as(SECRETARY, () -> transaction.execute(status -> progress.forward(number, version)));
        var before = seenBy(SECRETARY);
        add(DELEGATE_OF_KENYA, Addition.REVISION, N1, received(DELEGATE_OF_KENYA, "rev.txt"));
        add(DELEGATE_OF_KENYA, Addition.REVISION, N1.withAddendum(1), received(DELEGATE_OF_KENYA, "new.txt"));
        assertThat(seenBy(SECRETARY)).containsAll(before).hasSize(4);
        ForwardedText after = stage.as(
                SECRETARY, () -> transaction.execute(status -> progress.text(forwarded.need(), forwarded.revision())));
        assertThat(after).isEqualTo(forwarded);
        assertThat(forwarded.papers())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(one -> one.original().document().id())
                        .toList());
    }

    private List<DocumentVersion> seenBy(Player reader) {
        return stage.as(reader, () -> symbols.versions(N1));
    }

    private List<String> namesSeenBy(Player reader) {
        return seenBy(reader).stream()
                .map(version ->
                        version.symbol() + " " + version.original().document().fileName())
                .toList();
    }

    private String textOf(VersionFile file) throws IOException {
        return stage.as(SECRETARY, () -> documents.open(file.document().id()))
                .orElseThrow()
                .content()
                .getContentAsString(UTF_8);
    }

    private NeedNumber submittedWith(DocumentId... attached) {
        return prepared.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(attached)));
    }

    /** Of content that says its name, and nothing else. */
    private DocumentId received(Player sender, String name) {
        return stage.as(
                sender,
                () -> documents
                        .receive(name, new ByteArrayInputStream(name.getBytes(UTF_8)))
                        .id());
    }

    private FileSymbol add(Player adding, Addition addition, Symbol to, DocumentId file) {
        return stage.as(adding, () -> additions.add(addition, to, file, Language.ENGLISH));
    }

    private void ask(NeedNumber number) {
        stage.as(SECRETARY, () -> triage.ask(number, prepared.version(number), "Is this right?", Language.ENGLISH));
    }

    private void reply(UnaryOperator<DraftContent> change) {
        stage.as(DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(new NeedNumber(2026, 1)).id();
            prepared.change(draft, change);
            return submissions.send(draft);
        });
    }

    private void forward(NeedNumber number) {
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> transaction.execute(status -> progress.forward(number, version)));
    }
}
