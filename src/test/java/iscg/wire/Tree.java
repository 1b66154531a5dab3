package iscg.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A page as the portal has sent it so far, change by change; the numbers are those of Flow's protocol. */
final class Tree {

    private static final int ROOT = 1;
    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>(Map.of(ROOT, new Node(ROOT)));

    void apply(JsonNode change) {
        var id = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> nodes.put(id, new Node(id));
            case "detach" -> nodes.remove(id);
            case "put" -> put(nodes.get(id), change);
            case "remove" -> remove(nodes.get(id), change);
            case "splice" -> splice(nodes.get(id), change);
            case "clear" -> clear(nodes.get(id), change);
            default -> throw new IllegalStateException("Unknown change " + change);
        }
    }

    private static void put(Node node, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.path("value");
        switch (change.path("feat").asInt()) {
            case ELEMENT -> {
                if (key.equals("tag")) {
                    node.tag = value.asString();
                } else if (key.equals("visible")) {
                    node.visible = value.asBoolean();
                }
            }
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value.isString() ? value.asString() : value.toString());
            case TEXT -> node.text = value.asString();
            default -> {}
        }
    }

    private static void remove(Node node, JsonNode change) {
        var key = change.path("key").asString();
        node.properties.remove(key);
        node.attributes.remove(key);
    }

    private static void splice(Node node, JsonNode change) {
        var feature = change.path("feat").asInt();
        if (feature == CLASSES) {
            change.path("add").forEach(name -> node.classes.add(name.asString()));
        } else if (feature == CHILDREN || feature == VIRTUAL_CHILDREN) {
            var index = Math.min(change.path("index").asInt(), node.children.size());
            for (var gone = change.path("remove").asInt(0); gone > 0; gone--) {
                node.children.remove(index);
            }
            var added = new ArrayList<Integer>();
            change.path("addNodes").forEach(child -> added.add(child.asInt()));
            node.children.addAll(index, added);
        }
    }

    private static void clear(Node node, JsonNode change) {
        switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children.clear();
            case CLASSES -> node.classes.clear();
            default -> {}
        }
    }

    /** All that can be seen and is such, in the order of the page. */
    List<Node> all(Predicate<Node> such) {
        var found = new ArrayList<Node>();
        walk(nodes.get(ROOT), node -> {
            if (such.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    /** What stands in an element, in words. */
    String words(Node node) {
        var texts = new ArrayList<String>();
        walk(node, one -> texts.add(one.text));
        return texts.stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "))
                .strip();
    }

    List<Node> within(Node node, String tag) {
        var found = new ArrayList<Node>();
        walk(node, one -> {
            if (one.tag.equals(tag)) {
                found.add(one);
            }
        });
        return found;
    }

    private void walk(Node node, Consumer<Node> visit) {
        if (node.visible) {
            visit.accept(node);
            node.children.stream()
                    .map(nodes::get)
                    .filter(child -> child != null)
                    .forEach(child -> walk(child, visit));
        }
    }
}
