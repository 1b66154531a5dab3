package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import iscg.disposition.Recipient;
import iscg.disposition.RecipientNames;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.Member;
import iscg.language.Language;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** To whom something falls: a sort of recipient, and then which one. What is not said yet is nobody. */
class RecipientFields extends FieldGroup {

    private final Choice<Recipient.Kind> kind = new Choice<>(translate("disposition.form.to"));
    private final Choice<String> body = new Choice<>(translate("disposition.to.body"));
    private final Choice<Member> member = new Choice<>(translate("disposition.to.member"));
    private final TextField other = new TextField(translate("disposition.to.other"));

    RecipientFields(Recipient recipient, Bodies bodies, RecipientNames names, Consumer<Recipient> keep) {
        var reader = Reader.current().language();
        kind.setItems(Recipient.Kind.values());
        kind.setItemLabelGenerator(one -> translate(one.key()));
        kind.setValue(recipient.kind());
        body.setItems(Stream.concat(
                        Stream.of(RecipientNames.THE_GROUP),
                        bodies.all().stream().map(Body::code))
                .toList());
        body.setItemLabelGenerator(code -> names.ofBody(code, reader));
        member.setItems(members(bodies, reader));
        member.setItemLabelGenerator(one -> one.name(reader));
        other.setManualValidation(true);
        other.setMaxLength(Recipient.LONGEST);
        other.setHelperText(translate("disposition.form.other.help"));
        switch (recipient.kind()) {
            case BODY -> body.setValue(recipient.value());
            case MEMBER -> member.setValue(bodies.member(recipient.value()));
            case OTHER -> other.setValue(recipient.value());
            case NOBODY, SECRETARIAT -> {}
        }
        with(kind).with(body).with(member).with(other);
        offer();
        kind.addValueChangeListener(change -> {
            offer();
            keep.accept(chosen());
        });
        body.addValueChangeListener(change -> keep.accept(chosen()));
        member.addValueChangeListener(change -> keep.accept(chosen()));
        other.addValueChangeListener(change -> keep.accept(chosen()));
    }

    private static List<Member> members(Bodies bodies, Language reader) {
        return bodies.members().values().stream()
                .sorted(Comparator.comparing(one -> one.name(reader), reader.alphabet()))
                .toList();
    }

    private void offer() {
        body.setVisible(kind.getValue() == Recipient.Kind.BODY);
        member.setVisible(kind.getValue() == Recipient.Kind.MEMBER);
        other.setVisible(kind.getValue() == Recipient.Kind.OTHER);
    }

    private Recipient chosen() {
        return switch (kind.getValue()) {
            case SECRETARIAT -> Recipient.SECRETARIAT;
            case BODY -> body.isEmpty() ? Recipient.NOBODY : Recipient.body(body.getValue());
            case MEMBER ->
                member.isEmpty()
                        ? Recipient.NOBODY
                        : Recipient.member(member.getValue().code());
            case OTHER -> other.isEmpty() ? Recipient.NOBODY : Recipient.other(other.getValue());
            case NOBODY -> Recipient.NOBODY;
        };
    }
}
