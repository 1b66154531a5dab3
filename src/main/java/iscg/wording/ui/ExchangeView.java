package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import iscg.language.Language;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.LanguageOfText;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.UploadTexts;
import iscg.wording.ExchangeRefused;
import iscg.wording.ExchangeReport;
import iscg.wording.ExchangeService;
import iscg.wording.WordingMovedOn;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Where files go out to translation platforms and come back: first a report of what would change, then the taking over. */
@Route(WordingNavigation.EXCHANGE)
@PageTitle("wording.exchange.title")
@RolesAllowed({"SECRETARIAT", "ADMIN"})
class ExchangeView extends Div implements BeforeEnterObserver {

    private final ExchangeService exchange;
    private final NoticePlace notices = new NoticePlace();
    private final Div found = new Div();

    ExchangeView(ExchangeService exchange) {
        this.exchange = exchange;
        addClassName("text-exchange");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        found.removeAll();
        add(
                new PageHeading(translate("wording.exchange.title")).lead(translate("wording.exchange.lead")),
                notices,
                new PageSection(
                        translate("wording.exchange.out"),
                        new Paragraph(translate("wording.exchange.out.help")),
                        files()),
                new PageSection(
                        translate("wording.exchange.in"),
                        new Paragraph(translate("wording.exchange.in.help")),
                        upload(),
                        found),
                new Paragraph(WordingNavigation.linkToAll(new Span(translate("wording.all")))));
    }

    private static UnorderedList files() {
        var files = new UnorderedList();
        files.addClassName("plain-list");
        for (var language : Language.values()) {
            var name = translate("wording.exchange.file", Map.of("language", LanguageOfText.nameOf(language)));
            files.add(new ListItem(WordingNavigation.linkToFile(language, new Span(name))));
        }
        return files;
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setI18n(UploadTexts.inReadersLanguage());
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadHandler(event -> receive(event, upload));
        return upload;
    }

    /** On the thread of the request that carries the file, in the sender's session but outside the lock of the page. */
    private void receive(UploadEvent event, Upload upload) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var report = exchange.read(content.readNBytes(ExchangeService.LARGEST + 1));
            ui.access(() -> show(report, upload));
        } catch (ExchangeRefused refused) {
            ui.access(() -> refuse(refused, upload));
        }
    }

    private void refuse(ExchangeRefused refused, Upload upload) {
        upload.clearFileList();
        found.removeAll();
        notices.tell(Notice.warning(
                translate("wording.exchange.refused"), translate(refused.why().key())));
    }

    private void show(ExchangeReport report, Upload upload) {
        upload.clearFileList();
        notices.removeAll();
        found.removeAll();
        var taken = report.taken().size();
        var language = LanguageOfText.nameInSentence(report.language());
        var notice = Notice.information(
                translate("wording.exchange.report", Map.of("language", language)),
                translate("wording.exchange.report.text", Map.of("count", taken)));
        found.add(notice, new ReportTables(report));
        if (taken > 0) {
            var words = translate("wording.exchange.take", Map.of("count", taken));
            found.add(new ActionPanel().primary(new ActButton(words, () -> takeOver(report))));
        }
        notice.takeFocus();
    }

    private void takeOver(ExchangeReport report) {
        found.removeAll();
        try {
            var count = exchange.takeOver(report);
            notices.tell(Notice.success(
                    translate("wording.published"), translate("wording.published.text", Map.of("count", count))));
        } catch (WordingMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            notices.tell(Notice.warning(translate("wording.moved-on"), translate("wording.exchange.moved-on.text")));
        }
    }
}
