package iscg.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One element of a page, as the portal described it. */
final class Node {

    final int id;
    final List<Integer> children = new ArrayList<>();
    final Map<String, JsonNode> properties = new HashMap<>();
    final Map<String, String> attributes = new HashMap<>();
    final Set<String> classes = new TreeSet<>();
    String tag = "";
    String text = "";
    boolean visible = true;

    Node(int id) {
        this.id = id;
    }

    String property(String name) {
        var value = properties.get(name);
        return value == null ? "" : value.asString();
    }
}
