package iscg.wire;

import iscg.language.Language;
import iscg.language.Messages;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A window of somebody's browser, in English. Opens addresses of the portal and does what one does there; things are found by the keys of
 * the words on them. What is not found was not sent.
 */
public final class Window {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Messages MESSAGES = new Messages();
    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 1,
            "event.clientY", 1,
            "event.screenX", 1,
            "event.screenY", 1);

    private final String portal;
    private final Line line;
    private Tree page = new Tree();
    private String address = "";
    private String key = "";
    private int window;
    private int seen;
    private int sent;

    Window(String portal, Line line) {
        this.portal = portal;
        this.line = line;
    }

    /** Opens an address, without a slash at its beginning, as one who types it: the page is loaded anew. */
    public Window open(String path) {
        var parts = path.split("\\?", 2);
        var query = parts.length > 1 ? parts[1] : "";
        var init = line.get(URI.create(portal + "/?v-r=init&location=" + Line.encoded(parts[0]) + "&query="
                + Line.encoded(query) + "&v-sw=1280&v-sh=720&v-ww=1280&v-wh=720&v-curdate=" + System.currentTimeMillis()
                + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=w" + hashCode() + "&v-td=false&v-pr=1"));
        var config = read(init.statusCode(), init.body()).path("appConfig");
        page = new Tree();
        sent = 0;
        window = config.path("v-uiId").asInt();
        key = config.path("uidl").path("Vaadin-Security-Key").asString();
        show(config.path("uidl"));
        return follow(path);
    }

    /** Goes where a link of the page leads, without loading the page anew. */
    public Window follow(String path) {
        var parts = path.split("\\?", 2);
        address = parts[0];
        var query = parts.length > 1 ? parts[1] : "";
        var data = Map.of("route", parts[0], "query", query, "appShellTitle", "", "trigger", "link");
        send(List.of(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data)));
        return this;
    }

    /** The path of the page shown, without a slash at its beginning. */
    public String address() {
        return address;
    }

    public void type(String labelKey, String text) {
        var field = labelled(labelKey).orElseThrow(() -> missing(labelKey));
        send(List.of(sync(field, "value", text), event(field, "change")));
    }

    public boolean hasField(String labelKey) {
        return labelled(labelKey).isPresent();
    }

    /** Takes the first of the choices. */
    public void chooseFirst(String labelKey) {
        var field = labelled(labelKey).orElseThrow(() -> missing(labelKey));
        var choice =
                page.within(field, "vaadin-select-item").stream().findFirst().orElseThrow(() -> missing(labelKey));
        send(List.of(sync(field, "value", choice.property("value")), event(field, "value-changed")));
    }

    /** Ticks a box of a group. */
    public void tickAmong(String groupKey, String labelKey) {
        var group = labelled(groupKey).orElseThrow(() -> missing(groupKey));
        var box = page.within(group, "vaadin-checkbox").stream()
                .filter(one -> one.property("label").equals(text(labelKey)))
                .findFirst()
                .orElseThrow(() -> missing(labelKey));
        send(List.of(
                sync(box, "checked", true),
                event(box, "checked-changed"),
                sync(group, "value", List.of(box.property("value"))),
                event(group, "value-changed")));
    }

    /** Ticks a box that stands by itself, if it is not ticked yet. */
    public void tick(String label) {
        var box = first(node -> node.tag.equals("vaadin-checkbox")
                        && node.property("label").contains(label))
                .orElseThrow(() -> new LineBroken("/" + address + " has no box “" + label + "”"));
        if (!box.property("checked").equals("true")) {
            send(List.of(sync(box, "checked", true), event(box, "checked-changed")));
            box.properties.put("checked", JSON.valueToTree(true));
        }
    }

    public boolean hasButton(String nameKey) {
        return button(nameKey).isPresent();
    }

    public void press(String nameKey) {
        var button = button(nameKey).orElseThrow(() -> missing(nameKey));
        send(List.of(Map.of("type", "event", "node", button.id, "event", "click", "data", CLICK)));
    }

    /** Presses the first button whose name begins with these words. */
    public void pressBeginningWith(String words) {
        var button = first(node ->
                        node.tag.equals("vaadin-button") && page.words(node).startsWith(words))
                .orElseThrow(() -> new LineBroken("/" + address + " has no button “" + words + "…”"));
        send(List.of(Map.of("type", "event", "node", button.id, "event", "click", "data", CLICK)));
    }

    /** What the page's own part in the browser tells the server from the element of that class. */
    public void tell(String ofClass, String event) {
        var node = first(one -> one.classes.contains(ofClass))
                .orElseThrow(() -> new LineBroken("/" + address + " has no ." + ofClass));
        send(List.of(event(node, event)));
    }

    /** Lines that the portal sends at an address for as long as one listens, as they come. */
    public Stream<String> listen(String path) {
        return line.listen(URI.create(portal + "/" + path));
    }

    /** Reads a plain page. */
    public String read(String path) {
        return line.get(URI.create(portal + "/" + path)).body();
    }

    /** Whether something on the page says just this. */
    public boolean says(String textKey) {
        return says(textKey, Map.of());
    }

    public boolean says(String textKey, Map<String, ?> arguments) {
        var words = MESSAGES.text(Language.ENGLISH, textKey, arguments);
        return !page.all(node -> node.text.equals(words)).isEmpty();
    }

    /** Whether something on the page has these words in it. */
    public boolean shows(String words) {
        return !page.all(node -> node.text.contains(words)).isEmpty();
    }

    /** The state that the badge at the top of a need's page names. */
    public boolean isInState(String textKey) {
        return page.all(node -> node.classes.contains("state")).stream()
                .findFirst()
                .filter(badge -> page.words(badge).equals(text(textKey)))
                .isPresent();
    }

    /** Where the first link leads that has these words in it; empty if there is none. */
    public Optional<String> linkWith(String words) {
        return page.all(node -> node.tag.equals("a") && page.words(node).contains(words)).stream()
                .map(link -> link.attributes.getOrDefault("href", ""))
                .findFirst();
    }

    private Optional<Node> labelled(String key) {
        return first(node -> node.property("label").equals(text(key)));
    }

    private Optional<Node> button(String key) {
        return first(
                node -> node.tag.equals("vaadin-button") && page.words(node).equals(text(key)));
    }

    private Optional<Node> first(Predicate<Node> such) {
        return page.all(such).stream().findFirst();
    }

    private LineBroken missing(String key) {
        return new LineBroken("/" + address + " has no “" + text(key) + "”: "
                + page.words(page.all(node -> true).getFirst()));
    }

    private static String text(String key) {
        return MESSAGES.text(Language.ENGLISH, key);
    }

    private static Map<String, Object> event(Node node, String name) {
        return Map.of("type", "event", "node", node.id, "event", name, "data", Map.of());
    }

    private static Map<String, Object> sync(Node node, String property, Object value) {
        return Map.of("type", "mSync", "node", node.id, "feature", 1, "property", property, "value", value);
    }

    private void send(List<Map<String, Object>> calls) {
        var message = Map.of("csrfToken", key, "rpc", calls, "syncId", seen, "clientId", sent);
        var answer =
                line.postJson(URI.create(portal + "/?v-r=uidl&v-uiId=" + window), JSON.writeValueAsString(message));
        sent++;
        show(read(answer.statusCode(), answer.body()));
    }

    private static JsonNode read(int status, @Nullable String body) {
        if (status != 200 || body == null || !body.startsWith("{")) {
            throw new LineBroken("Answered " + status + ": "
                    + String.valueOf(body).lines().findFirst().orElse(""));
        }
        var answer = JSON.readTree(body);
        if (answer.has("meta")) {
            throw new LineBroken("Ended: " + answer.path("meta"));
        }
        return answer;
    }

    private void show(JsonNode answer) {
        seen = answer.path("syncId").asInt();
        answer.path("changes").forEach(page::apply);
        answer.path("execute").forEach(this::follow);
    }

    /** The portal tells the browser's history where it is now. */
    private void follow(JsonNode script) {
        var call = (ArrayNode) script;
        if (call.size() == 3 && call.get(2).asString().contains("window.history.")) {
            address = call.get(1).asString().split("\\?")[0];
        }
    }
}
