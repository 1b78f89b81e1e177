package vn.tthc.catalog.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion;

/**
 * One line of a decision.
 *
 * @param procedureCode the procedure it introduces, amends or abolishes; of a replacement, the one that takes the place
 * @param replacedCode of a replacement, the procedure that goes; null otherwise
 * @param content absent when it abolishes
 */
record DraftLine(
        ProcedureVersion.@NotNull Change kind,
        @NotBlank @Size(max = 40) String procedureCode,
        @Size(max = 40) @Nullable String replacedCode,
        @Size(max = 2000) @Nullable String note,
        @Valid @Nullable ContentDraft content) {
    /** Codes of the procedures that the line touches. */
    Stream<String> codes() {
        return Stream.concat(Stream.of(procedureCode), Stream.ofNullable(replaced()))
                .distinct();
    }

    @Nullable
    String replaced() {
        return kind == ProcedureVersion.Change.REPLACE ? replacedCode : null;
    }
}
