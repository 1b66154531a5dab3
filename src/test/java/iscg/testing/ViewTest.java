package iscg.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import iscg.identity.Actor;
import iscg.identity.Player;
import iscg.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test of pages without a browser. Somebody signs in, opens addresses, and finds things by the English words on them: fields
 * by label, buttons and links by name.
 */
@PortalTest
@Tag("portal")
public abstract class ViewTest extends SpringBrowserlessTest {

    private static final String LINE_MAY_END = "\u200b";

    @Autowired
    protected Stage stage;

    protected Actor signIn(Player player) {
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        return stage.enter(player);
    }

    /** Opens an address, such as {@code needs/new}. */
    protected void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The address of the page that is shown. */
    protected String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    protected String heading() {
        return words(find(H1.class).single());
    }

    /** All words of the page within the shell that can be seen. */
    protected String words() {
        return words(UI.getCurrent().getCurrentView());
    }

    /** All words of a part that can be seen, however lines are kept together; what stands apart is parted by spaces. */
    protected static String words(Component part) {
        return texts(part.getElement())
                .collect(Collectors.joining(" "))
                .replaceAll("[\\s\u00a0]+", " ")
                .replace(" " + LINE_MAY_END + " ", "")
                .replace("\u2060", "")
                .strip();
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (element.getTag().equals("wbr")) {
            return Stream.of(LINE_MAY_END);
        }
        return element.isVisible() ? element.getChildren().flatMap(ViewTest::texts) : Stream.empty();
    }

    /** The field of that label into which one types. */
    protected TextFieldBase<?, String> textField(String label) {
        return Stream.of(TextField.class, TextArea.class)
                .flatMap(type -> find(type).withCondition(field -> label.equals(field.getLabel())).all().stream())
                .map(field -> (TextFieldBase<?, String>) field)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // testers are generic in the component itself
    protected void type(String label, String text) {
        new TextFieldTester(textField(label)).setValue(text);
    }

    @SuppressWarnings("unchecked") // whatever the items are, they are chosen by their labels
    protected Select<Object> select(String label) {
        return find(Select.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected void choose(String label, String item) {
        new SelectTester<>(select(label)).selectItem(item);
    }

    @SuppressWarnings("unchecked") // as above
    protected CheckboxGroup<Object> checkboxes(String label) {
        return find(CheckboxGroup.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected void tick(String label, String... items) {
        new CheckboxGroupTester<>(checkboxes(label)).selectItems(items);
    }

    protected Button button(String name) {
        return find(Button.class).withText(name).single();
    }

    protected boolean hasButton(String name) {
        return find(Button.class).withText(name).exists();
    }

    protected void press(String name) {
        test(button(name)).click();
    }

    protected Anchor link(String name) {
        return find(Anchor.class)
                .withCondition(link -> name.equals(words(link)))
                .single();
    }

    protected boolean hasLink(String name) {
        return find(Anchor.class)
                .withCondition(link -> name.equals(words(link)))
                .exists();
    }

    /** Goes where a link of the portal leads. */
    protected void follow(String name) {
        open(link(name).getHref());
    }
}
