package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.language.Language;
import iscg.report.FileFormat;
import iscg.ui.LanguageOfText;
import java.util.Map;

/** Files of one kind in all six languages, as DOCX and as PDF. */
class FileLinks extends UnorderedList {

    /**
     * @param kind what the files are, for those who hear the links
     * @param address without language and format, such as {@code meetings/7/report/notes}
     */
    FileLinks(String kind, String address) {
        addClassName("file-links");
        for (var language : Language.values()) {
            var both = new ListItem();
            for (var format : FileFormat.values()) {
                both.add(file(
                        address + "-" + language.tag() + "." + format.ending(),
                        kind,
                        LanguageOfText.nameOf(language),
                        format.name()));
            }
            add(both);
        }
    }

    static Anchor file(String address, String kind, String language, String format) {
        var link =
                new Anchor(address, translate("report.files.format", Map.of("language", language, "format", format)));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(translate("report.files.kind", Map.of("kind", kind, "language", language, "format", format)));
        return link;
    }
}
