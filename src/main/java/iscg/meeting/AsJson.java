package iscg.meeting;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record as JSON in one column: read and written whole, never searched. */
abstract class AsJson<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Class<T> type;

    AsJson(Class<T> type) {
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
