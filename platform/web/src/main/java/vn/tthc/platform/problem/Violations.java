package vn.tthc.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names the fields that Bean Validation or Jackson complained of. */
final class Violations {
    private Violations() {}

    static boolean isAnswer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static Violation of(ConstraintViolation<?> violation) {
        String field = fieldOf(violation.getPropertyPath());
        String said = violation.getMessage();
        int bar = said.indexOf(" | ");
        return bar < 0
                ? new Violation(field, said, said)
                : new Violation(field, said.substring(0, bar), said.substring(bar + 3));
    }

    static InvalidInput malformed(JacksonException e) {
        String field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(part ->
                                part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
        return field.isEmpty()
                ? new InvalidInput(field, "Nội dung JSON không đọc được.", "The JSON content cannot be read.")
                : new InvalidInput(
                        field,
                        "Giá trị của «" + field + "» không đúng kiểu.",
                        "The value of \"" + field + "\" has the wrong type.");
    }

    /** The path without the method and, where there is more, without the name of its parameter. */
    private static String fieldOf(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONSTRUCTOR)
                .toList();
        var named = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER
                ? nodes.subList(1, nodes.size())
                : nodes;
        return named.stream()
                .map(Path.Node::toString)
                .filter(part -> !part.isEmpty() && !"<list element>".equals(part))
                .collect(Collectors.joining("."));
    }
}
