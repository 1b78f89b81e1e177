package vn.tthc.feedback.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this service keeps in mind of a procedure (topic {@value #TOPIC}). */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProcedureCopy(String code, List<Version> versions) {
    static final String TOPIC = "tthc.catalog.procedures";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(@Nullable LocalDate validFrom, String fieldCode) {}

    /** Field of the version in force on the day, or of the first one. */
    Optional<String> fieldCode(LocalDate day) {
        var byDay =
                Comparator.comparing(Version::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        return versions.stream()
                .filter(version ->
                        version.validFrom() == null || !version.validFrom().isAfter(day))
                .max(byDay)
                .or(() -> versions.stream().min(byDay))
                .map(Version::fieldCode);
    }
}
