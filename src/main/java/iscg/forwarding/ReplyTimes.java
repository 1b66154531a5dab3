package iscg.forwarding;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long bodies usually have for a reply. A proposal only: the secretariat sets the date of each slip.
 *
 * @param days where nothing else is stated
 * @param daysOf by the code of a body
 */
@ConfigurationProperties("iscg.forwarding.reply")
record ReplyTimes(
        @DefaultValue("28") int days, @DefaultValue Map<String, Integer> daysOf) {

    int daysOf(String body) {
        return daysOf.getOrDefault(body, days);
    }
}
