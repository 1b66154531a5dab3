package iscg.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser keeps of one person: cookies, which it sends to every port of the machine, and redirects, which it follows. */
final class Line {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MOST_REDIRECTS = 12;
    private static final int HTTP_OK = 200;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** The page at an address, wherever that leads. */
    HttpResponse<String> get(URI address) {
        return follow(address, HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> post(URI address, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The lines of an answer that does not end, as they come. */
    Stream<String> listen(URI address) {
        try {
            var asked = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
            var answer = CLIENT.send(withCookies(asked).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != HTTP_OK) {
                throw new LineBroken("Answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new LineBroken("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineBroken("Stopped", e);
        }
    }

    HttpResponse<String> postJson(URI address, String json) {
        return ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> follow(URI address, HttpRequest.Builder request) {
        var response = ask(request);
        var at = address;
        for (var redirects = 0; response.statusCode() / 100 == 3; redirects++) {
            if (redirects > MOST_REDIRECTS) {
                throw new LineBroken("Sent in a circle from " + address);
            }
            at = at.resolve(response.headers().firstValue("Location").orElseThrow());
            response = ask(HttpRequest.newBuilder(at).GET());
        }
        return response;
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            var asked = withCookies(request)
                    .header("Accept", "text/html,*/*;q=0.8")
                    .timeout(PATIENCE)
                    .build();
            var response = CLIENT.send(asked, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new LineBroken("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineBroken("Stopped", e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
