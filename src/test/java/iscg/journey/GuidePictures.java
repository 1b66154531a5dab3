package iscg.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the pictures of the guides anew, in each language, from the pages as they are: {@code ./portal screenshots guide}. They belong to
 * the sources, in {@code frontend/images/guide}.
 */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("frontend", "images", "guide");
    private static final int WIDTH = 900;
    private static final int HEIGHT = 562;
    private static final int MARGIN = 6;

    /** What stands below every page tells nothing of this one. */
    private static final String WITHOUT_FOOT = ".page-footer { visibility: hidden }";

    /** Of what each picture is, by the name of the sight, and what is at its top. */
    private static final List<Picture> PICTURES = List.of(
            new Picture("form", GuidePictures::heading),
            new Picture("need", GuidePictures::heading),
            new Picture(
                    "meeting",
                    visitor -> visitor.page()
                            .locator("main h2")
                            .getByText(visitor.text("registration.title"))
                            .first()),
            new Picture("reviews", GuidePictures::heading),
            new Picture(
                    "review",
                    visitor -> visitor.page().locator("main vaadin-text-area").first()),
            new Picture(
                    "triage",
                    visitor -> visitor.page().locator("main .queue-filters").first()),
            new Picture(
                    "need-to-triage",
                    visitor -> visitor.page()
                            .locator("main h2, main h3")
                            .getByText(visitor.text("forwarding.form.title"))
                            .first()),
            new Picture("translation", GuidePictures::heading),
            new Picture("registrations", GuidePictures::heading),
            new Picture("mails", GuidePictures::heading));

    private GuidePictures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        Files.createDirectories(FOLDER);
        try (var portal = RunningPortal.onFreshData(Path.of("target", "screenshots-portal"));
                var visitors = new Visitors(portal.address())) {
            take(EveryPage.seenBy(portal, visitors), visitors);
        }
        System.exit(0);
    }

    static void take(List<Sight> sights, Visitors visitors) {
        for (var picture : PICTURES) {
            var sight = sights.stream()
                    .filter(one -> one.name().equals(picture.sight()))
                    .findFirst()
                    .orElseThrow();
            for (var language : Language.values()) {
                var visitor = visitors.of(sight.account(), language);
                sight.openFor(visitor);
                Condition.LIGHT.applyTo(visitor.page());
                visitor.page().setViewportSize(WIDTH, HEIGHT);
                visitor.page().addStyleTag(new Page.AddStyleTagOptions().setContent(WITHOUT_FOOT));
                Measures.settle(visitor.page());
                write(
                        picture.sight() + "-" + language.tag(),
                        visitor,
                        picture.top().apply(visitor));
            }
        }
    }

    /** As WebP, which Playwright itself does not write, and which is half as large as PNG. */
    private static void write(String name, Visitor visitor, Locator top) {
        var at = ((Number) top.evaluate("one => one.getBoundingClientRect().top + scrollY")).doubleValue() - MARGIN;
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", Math.max(0, at));
        clip.addProperty("width", WIDTH);
        clip.addProperty("height", HEIGHT);
        clip.addProperty("scale", 1);
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", 75);
        how.addProperty("captureBeyondViewport", true);
        how.add("clip", clip);
        var devices = visitor.page().context().newCDPSession(visitor.page());
        var picture = devices.send("Page.captureScreenshot", how).get("data").getAsString();
        devices.detach();
        try {
            Files.write(FOLDER.resolve(name + ".webp"), Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().locator("main .page-heading").first();
    }

    private record Picture(String sight, Function<Visitor, Locator> top) {}
}
