package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.need.NeedFilter.Charge;
import iscg.need.Sector;
import iscg.need.Topics;
import iscg.need.TriageService;
import iscg.track.Track;
import iscg.ui.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the queue can be narrowed by: codes in their order, with their names in the reader's language. */
@Component
class QueueChoices {

    private final Topics topics;
    private final Bodies bodies;
    private final TriageService triage;

    QueueChoices(Topics topics, Bodies bodies, TriageService triage) {
        this.topics = topics;
        this.bodies = bodies;
        this.triage = triage;
    }

    /** All topics that needs may bear. */
    Map<String, String> topics() {
        var names = new LinkedHashMap<String, String>();
        topics.all().forEach(topic -> names.put(topic.code(), topic.name(reader())));
        return names;
    }

    /** Members that ever submitted a need, in the alphabetical order of the reader's language. */
    Map<String, String> members() {
        var known = bodies.members();
        var names = new LinkedHashMap<String, String>();
        triage.members().stream()
                .map(known::get)
                .sorted(Comparator.comparing(member -> member.name(reader()), reader().alphabet()))
                .forEach(member -> names.put(member.code(), member.name(reader())));
        return names;
    }

    Map<String, String> sectors() {
        var names = new LinkedHashMap<String, String>();
        for (var sector : Sector.values()) {
            names.put(sector.name(), translate(sector.key()));
        }
        return names;
    }

    Map<String, String> tracks() {
        var names = new LinkedHashMap<String, String>();
        for (var track : Track.values()) {
            names.put(track.name(), translate(track.key()));
        }
        return names;
    }

    Map<String, String> charges() {
        var names = new LinkedHashMap<String, String>();
        for (var charge : Charge.values()) {
            names.put(charge.name(), translate("triage.charge." + charge.name().toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private static Language reader() {
        return Reader.current().language();
    }
}
