package vn.tthc.demo.feedback;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What somebody may write and what the unit answers; {@code {unit}} and {@code {place}} stand for the case at hand. */
record Template(String category, String title, String content, String answer) {
    private static final String FILE = "templates.json";

    static List<Template> all() {
        try (var file = Template.class.getResourceAsStream(FILE)) {
            return List.of(new ObjectMapper().readValue(Objects.requireNonNull(file, FILE), Template[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template at(String unit, String place) {
        return new Template(category, fill(title, unit, place), fill(content, unit, place), fill(answer, unit, place));
    }

    private static String fill(String text, String unit, String place) {
        return text.replace("{unit}", unit).replace("{place}", place);
    }
}
