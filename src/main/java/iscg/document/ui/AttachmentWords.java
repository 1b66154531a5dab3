package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser says by itself of files on their way, in the reader's language and with places for what it knows alone. */
final class AttachmentWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** By the names under which {@code attachments.ts} knows them. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("list", "attachments.on-their-way"),
            Map.entry("onItsWay", "attachments.on-its-way"),
            Map.entry("sending", "attachments.sending"),
            Map.entry("arrived", "attachments.arrived"),
            Map.entry("cancel", "attachments.cancel"),
            Map.entry("cancelNamed", "attachments.cancel-named"),
            Map.entry("cancelled", "attachments.cancelled"),
            Map.entry("retry", "ui.upload.retry"),
            Map.entry("retryNamed", "attachments.retry-named"),
            Map.entry("remove", "attachments.remove"),
            Map.entry("removeNamed", "attachments.remove-named"));

    private static final Map<String, String> PLACES =
            Map.of("name", "{name}", "percent", "{percent}", "size", "{size}", "time", "{time}");

    private AttachmentWords() {}

    /** @param label of the field in which files are chosen */
    static JsonNode inReadersLanguage(String label) {
        var words = KEYS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> translate(word.getValue(), PLACES)));
        words.put("label", label);
        words.put("tooMuch", tooMuchTogether());
        return JSON.valueToTree(words);
    }

    static String tooMuchTogether() {
        return translate("ui.upload.too-much-together");
    }
}
