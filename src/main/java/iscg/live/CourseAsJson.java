package iscg.live;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the course of a meeting as JSON in one column. */
class CourseAsJson implements AttributeConverter<Course, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Course course) {
        return JSON.writeValueAsString(course);
    }

    @Override
    public Course convertToEntityAttribute(String text) {
        return JSON.readValue(text, Course.class);
    }
}
