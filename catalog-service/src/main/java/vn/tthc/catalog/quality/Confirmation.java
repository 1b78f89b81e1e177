package vn.tthc.catalog.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person takes proposals over into a draft decision, where they can be changed before it is issued.
 *
 * @param decisionId the draft; null for a new one
 */
record Confirmation(
        @Nullable UUID decisionId,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Chosen> corrections) {
    record Chosen(
            @NotBlank @Size(max = 40) String code, @NotBlank String part) {}
}
