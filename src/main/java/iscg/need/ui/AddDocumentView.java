package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.document.DocumentService;
import iscg.need.NeedDocumentService;
import iscg.need.NeedNumber;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.symbol.SymbolRefused;
import iscg.symbol.SymbolService;
import iscg.symbol.ui.AdditionForm;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Where submitter and secretariat add languages, revisions, corrigenda and addenda to a need, one file after the other. */
@Route(NeedNavigation.NEEDS + "/:year/:number/" + NeedNavigation.ADD)
@PageTitle("need.add.title")
@RolesAllowed({"DELEGATE", "SECRETARIAT"})
class AddDocumentView extends Div implements BeforeEnterObserver {

    private final NeedDocumentService additions;
    private final SymbolService symbols;
    private final AdditionForm form;
    private final ErrorSummary errors = new ErrorSummary();
    private final NoticePlace notices = new NoticePlace();

    AddDocumentView(NeedDocumentService additions, SymbolService symbols, DocumentService documents) {
        this.additions = additions;
        this.symbols = symbols;
        this.form = new AdditionForm(documents);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var number = NeedNumber.inAddress(
                        address.get("year").orElse(""), address.get("number").orElse(""))
                .filter(additions::mayAdd)
                .orElseThrow(NotFoundException::new);
        removeAll();
        var over = new NumberText(number.toString());
        form.offer(symbols.versions(number.symbol()));
        add(
                new PageHeading(translate("need.add.title")).over(over).lead(translate("need.add.lead")),
                notices,
                errors,
                form,
                acts(number));
    }

    private ActionPanel acts(NeedNumber number) {
        var add = new ActButton(translate("need.add.act"), () -> add(number));
        return new ActionPanel()
                .primary(add)
                .secondary(NeedNavigation.linkTo(number, new Span(translate("need.add.back"))));
    }

    private void add(NeedNumber number) {
        notices.removeAll();
        var problems = form.problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            try {
                var to = form.addition() == Addition.ADDENDUM ? number.symbol() : form.to();
                notices.tell(added(additions.add(form.addition(), to, form.file(), form.language())));
                form.added();
            } catch (SymbolRefused somebodyWasFirst) {
                notices.tell(Notice.warning(
                        translate("need.add.refused"),
                        translate(somebodyWasFirst.reason().key())));
            }
            form.offer(symbols.versions(number.symbol()));
        }
    }

    private static Notice added(FileSymbol symbol) {
        var link = new Anchor(symbol.address(), symbol.toString());
        link.setRouterIgnore(true);
        link.addClassName("number");
        link.getElement().setAttribute("dir", "ltr");
        return Notice.success(
                translate("need.add.done", Map.of("symbol", Names.symbolInSentence(symbol.toString()))),
                new Paragraph(link));
    }
}
