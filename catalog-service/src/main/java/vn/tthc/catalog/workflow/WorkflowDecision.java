package vn.tthc.catalog.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The decision that approved a workflow (quyết định phê duyệt quy trình nội bộ). */
public record WorkflowDecision(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) String signer) {}
