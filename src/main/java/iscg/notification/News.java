package iscg.notification;

import iscg.identity.Actor;
import java.util.List;
import java.util.Map;

/**
 * One thing to be told, and whom.
 *
 * @param verb the key below {@code notice.happening.} that tells it in words
 * @param details named values for the words
 * @param leadsTo the address of the page on which one sees to it
 * @param receivers everybody once
 */
record News(NoticeKind kind, String verb, Map<String, String> details, String leadsTo, List<Actor> receivers) {

    News {
        details = Map.copyOf(details);
        receivers = receivers.stream().distinct().toList();
    }
}
