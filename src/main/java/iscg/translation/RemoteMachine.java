package iscg.translation;

import iscg.language.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service over HTTP: posts {@code {"from": "en", "to": "fr", "segments": […]}} as JSON and expects {@code {"segments": […]}} with as
 * many. Whatever vendor stands behind it is put into that form by the deployment.
 */
class RemoteMachine implements MachineTranslator {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final TranslationSettings.Machine settings;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build();

    RemoteMachine(TranslationSettings.Machine settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    private record Question(String from, String to, List<String> segments) {}

    private record Answer(List<String> segments) {}

    @Override
    public boolean offers(Language from, Language into) {
        return from != into;
    }

    @Override
    public List<String> translate(List<String> segments, Language from, Language into) {
        try {
            var question = json.writeValueAsString(new Question(from.tag(), into.tag(), segments));
            var answer = client.send(request(question), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new MachineUnavailable("It answered " + answer.statusCode());
            }
            return checked(json.readValue(answer.body(), Answer.class), segments.size());
        } catch (IOException | JacksonException e) {
            throw new MachineUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineUnavailable(e);
        }
    }

    private HttpRequest request(String question) {
        var request = HttpRequest.newBuilder(URI.create(settings.address()))
                .timeout(LONGEST_WAIT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question));
        if (!settings.key().isBlank()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    /** Half an answer is none. */
    private static List<String> checked(Answer answer, int expected) {
        if (answer.segments() == null
                || answer.segments().size() != expected
                || answer.segments().stream().anyMatch(one -> one == null || one.isBlank())) {
            throw new MachineUnavailable("It did not translate all segments");
        }
        return answer.segments();
    }
}
