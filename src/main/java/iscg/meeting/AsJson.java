package iscg.meeting;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record as JSON in one column, here and in rooms above: read and written whole, never searched. */
public abstract class AsJson<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    /** What was kept by an earlier portal may lack a number. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Class<T> type;

    protected AsJson(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, type);
    }

    /** Of a meeting's plan. */
    static class OfPlan extends AsJson<MeetingPlan> {
        OfPlan() {
            super(MeetingPlan.class);
        }
    }

    /** Of an agenda. */
    static class OfAgenda extends AsJson<Agenda> {
        OfAgenda() {
            super(Agenda.class);
        }
    }
}
