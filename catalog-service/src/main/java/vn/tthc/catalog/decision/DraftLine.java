package vn.tthc.catalog.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion;

/**
 * One line of a decision.
 *
 * @param procedureCode the procedure it introduces, amends or abolishes; of a replacement, the one that takes the place
 * @param replacedCodes of a replacement, the procedures that go: one by another, or several by one; empty otherwise
 * @param paragraph article, clause and point of the decision (điều, khoản, điểm, mục); null while it is not known
 * @param content absent when it abolishes
 */
record DraftLine(
        ProcedureVersion.@NotNull Change kind,
        @NotBlank @Size(max = 40) String procedureCode,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 40) String> replacedCodes,
        @Size(max = 200) @Nullable String paragraph,
        @Size(max = 2000) @Nullable String note,
        @Valid @Nullable ContentDraft content) {
    /** Codes of the procedures that the line touches. */
    Stream<String> codes() {
        return Stream.concat(Stream.of(procedureCode), replaced().stream()).distinct();
    }

    /** The procedures that go; empty when it replaces nothing. */
    List<String> replaced() {
        return kind != ProcedureVersion.Change.REPLACE || replacedCodes == null
                ? List.of()
                : replacedCodes.stream().distinct().toList();
    }
}
