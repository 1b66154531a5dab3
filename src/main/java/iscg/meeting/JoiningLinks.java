package iscg.meeting;

import iscg.language.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where one joins from afar. Only the registered ever see it, and only for a time.
 *
 * @param floor the channel without interpretation; empty where there is none
 * @param channels by the language one hears there
 * @param hoursBefore from how long before the first session links are shown
 * @param hoursAfter until how long after the last
 */
public record JoiningLinks(String floor, Map<Language, String> channels, int hoursBefore, int hoursAfter) {

    /** The usual hours; the secretariat changes them for each meeting. */
    public static final JoiningLinks NONE = new JoiningLinks("", Map.of(), 24, 2);

    /** Ten days; more is no time around a meeting. */
    public static final int MOST_HOURS = 240;

    public JoiningLinks {
        channels = Map.copyOf(channels);
    }

    public String channel(Language language) {
        return Objects.requireNonNullElse(channels.get(language), "");
    }

    public JoiningLinks withFloor(String address) {
        return new JoiningLinks(address.strip(), channels, hoursBefore, hoursAfter);
    }

    public JoiningLinks withChannel(Language language, String address) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(channels);
        if (address.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, address.strip());
        }
        return new JoiningLinks(floor, changed, hoursBefore, hoursAfter);
    }

    public JoiningLinks shown(int before, int after) {
        return new JoiningLinks(floor, channels, before, after);
    }

    boolean none() {
        return floor.isEmpty() && channels.isEmpty();
    }

    /** Whether an address can be handed to anybody: nothing but the web, and nothing unencrypted. */
    public static boolean safe(String address) {
        return address.isEmpty() || address.matches("https://[^\\s\"<>]+");
    }

    boolean allSafe() {
        return safe(floor) && channels.values().stream().allMatch(JoiningLinks::safe);
    }
}
