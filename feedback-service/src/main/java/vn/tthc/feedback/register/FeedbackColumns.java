package vn.tthc.feedback.register;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Columns of {@link Feedback} by name: what the next version adds to the table is nothing to this one while both run. */
final class FeedbackColumns {
    static final String ALL = Arrays.stream(Feedback.class.getDeclaredFields())
            .filter(FeedbackColumns::isStored)
            .map(FeedbackColumns::name)
            .collect(Collectors.joining(", "));

    private FeedbackColumns() {}

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers());
    }

    private static String name(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
