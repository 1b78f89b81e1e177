package vn.tthc.feedback.citizen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;

/**
 * What a sender adds.
 *
 * @param fileIds files handed in before
 * @param website not shown to people: whoever fills it in is a program
 */
record PublicSupplement(
        @NotBlank @Size(max = 40) String secret,
        @NotBlank @Size(max = 10_000) String content,
        @Size(max = Attachments.MOST_AT_ONCE) List<@NotNull UUID> fileIds,
        @Nullable String website) {
    PublicSupplement {
        fileIds = Objects.requireNonNullElse(fileIds, List.of());
    }
}
