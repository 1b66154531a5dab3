package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.wire.LineBroken;
import iscg.wire.Somebody;
import iscg.wire.Window;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What others did before a task begins; without a browser, so that it takes no time. */
final class Beforehand {

    private static final String DELEGATE = "delegate";
    private static final String SECRETARIAT = "secretariat";

    private final RunningPortal portal;
    private final Map<String, Somebody> signedIn = new HashMap<>();

    Beforehand(RunningPortal portal) {
        this.portal = portal;
    }

    /** The delegate of Kenya submits a need. */
    NeedNumber need(String title) {
        return needOf(DELEGATE, title);
    }

    NeedNumber needOf(String account, String title) {
        var words = Texts.need(Language.ENGLISH, title);
        var form = window(account).open("needs/new/" + UUID.randomUUID());
        form.type("need.form.title.label", words.title());
        form.type("need.form.description.label", words.description());
        form.type("need.form.request.label", words.request());
        form.chooseFirst("need.form.topic.label");
        form.tickAmong("need.form.sectors.label", "sector.itu-t");
        form.press("need.form.continue");
        form.press("need.check.send");
        var parts = form.address().split("/");
        return new NeedNumber(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The secretariat asks its submitter back. */
    void asked(NeedNumber need) {
        var page = window(SECRETARIAT).open(pathOf(need));
        page.type("need.triage.question.label", "Which meetings do you mean?");
        page.press("need.triage.question.act");
        require(page, "need.triage.asked", Map.of());
    }

    /** The secretariat forwards it to TSAG. */
    void forwarded(NeedNumber need) {
        var page = window(SECRETARIAT).open(pathOf(need));
        page.tick("(TSAG)");
        page.press("forwarding.form.forward");
        require(page, "forwarding.done", Map.of("count", 1));
    }

    /**
     * The secretariat publishes the meeting after the second of the sample, with the same agenda.
     *
     * @return its address
     */
    String meeting() {
        var page = window(SECRETARIAT).open("meetings/2");
        page.press("meeting.propose-next");
        var id = page.address().split("/")[1];
        page.press("meeting.publish");
        copyAgenda(id);
        return "/meetings/" + id;
    }

    void opensTheSession(String meeting) {
        window(SECRETARIAT).open(meeting.substring(1) + "/conduct").press("conduct.open-session");
    }

    private void copyAgenda(String meeting) {
        var database = portal.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into agenda_sheet select " + meeting
                    + ", items, saved_at, lock_version from agenda_sheet where meeting_id = 2");
            statement.executeUpdate("insert into agenda_edition (meeting_id, edition, items, published_at) select "
                    + meeting + ", edition, items, published_at from agenda_edition where meeting_id = 2");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in once, so that others can be asked to work with them. */
    void cameOnce(String account) {
        window(account);
    }

    private static void require(Window page, String said, Map<String, ?> arguments) {
        if (!page.says(said, arguments)) {
            throw new LineBroken("/" + page.address() + " does not say " + said);
        }
    }

    private static String pathOf(NeedNumber need) {
        return need.address().substring(1);
    }

    private Window window(String account) {
        return signedIn.computeIfAbsent(account, one -> Somebody.signIn(portal.address(), one))
                .window();
    }
}
