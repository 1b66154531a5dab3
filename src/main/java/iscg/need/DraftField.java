package iscg.need;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a draft that hold one value, so that two devices can want different things of one. */
public enum DraftField {
    REPLY(DraftContent::reply, (to, from) -> to.withReply(from.reply())),
    TOPIC(DraftContent::topic, (to, from) -> to.withTopic(from.topic())),
    TITLE(DraftContent::title, (to, from) -> to.withTitle(from.title())),
    DESCRIPTION(DraftContent::description, (to, from) -> to.withDescription(from.description())),
    REQUEST(DraftContent::request, (to, from) -> to.withRequest(from.request())),
    /** The language as its writer chose it; what is merely detected follows from the text. */
    LANGUAGE(DraftContent::chosenLanguage, (to, from) -> to.withLanguageOf(from));

    /** Those in which somebody types. */
    public static final Set<DraftField> TEXTS = Set.of(REPLY, TITLE, DESCRIPTION, REQUEST);

    private final Function<DraftContent, @Nullable Object> value;
    private final BiFunction<DraftContent, DraftContent, DraftContent> copy;

    DraftField(
            Function<DraftContent, @Nullable Object> value, BiFunction<DraftContent, DraftContent, DraftContent> copy) {
        this.value = value;
        this.copy = copy;
    }

    /** Whether two contents have the same in this field. */
    boolean isSame(DraftContent one, DraftContent other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** The content with this one field as another has it. */
    public DraftContent copy(DraftContent from, DraftContent to) {
        return copy.apply(to, from);
    }
}
