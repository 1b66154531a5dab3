package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Nu Html Checker of the W3C's validator, over many pages in one run. */
final class HtmlChecker {

    private final Path folder;
    private final List<String> addresses = new ArrayList<>();

    /** @param folder an empty one, where pages are kept while they are checked */
    HtmlChecker(Path folder) {
        this.folder = folder;
    }

    /** @param html as it came, or as it stands in the browser by now */
    void add(String address, String html) throws IOException {
        Files.writeString(folder.resolve("%03d.html".formatted(addresses.size())), html, UTF_8);
        addresses.add(address);
    }

    /** The errors on all pages, with address and the place in the page; no warnings. */
    List<String> errors() throws IOException, InterruptedException {
        var said = folder.resolve("said.json");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Checkers.file("vnu-jar/build/dist/vnu.jar").toString();
        new ProcessBuilder(java, "-jar", jar, "--errors-only", "--format", "json", "--skip-non-html", folder.toString())
                .redirectError(said.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var errors = new ArrayList<String>();
        for (var message : JsonMapper.shared().readTree(said).get("messages")) {
            var file = Path.of(message.get("url").asString().replaceFirst("^file:", ""))
                    .getFileName()
                    .toString();
            errors.add("%s: %s: %s"
                    .formatted(
                            addresses.get(Integer.parseInt(file.substring(0, 3))),
                            message.get("message").asString(),
                            message.path("extract").asString().strip()));
        }
        return errors;
    }
}
