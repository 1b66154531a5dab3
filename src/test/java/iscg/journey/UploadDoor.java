package iscg.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/**
 * Where files are sent to, of the portal's form or of anything else: sent from here rather than by a browser, so that what is
 * measured is the server's work.
 *
 * @param cookies that say who sends; empty for nobody
 */
record UploadDoor(URI address, String cookies) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** That of the form which the visitor has open, and as that visitor. */
    static UploadDoor of(Visitor visitor) {
        var page = visitor.page();
        page.locator("vaadin-upload").waitFor();
        var address = (String)
                page.locator("vaadin-upload").evaluate("upload => new URL(upload.target, document.baseURI).href");
        var cookies = page.context().cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return new UploadDoor(URI.create(address), cookies);
    }

    /** Sends, and returns when the server has it for good. */
    void send(BodyPublisher content) {
        var request = HttpRequest.newBuilder(address)
                .header("X-Filename", "film.mp4")
                .header("Content-Type", "video/mp4")
                .header("Cookie", cookies)
                .POST(content)
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
