package vn.tthc.dossier.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which dossiers the proof is asked of, and what for. */
record EvidenceRequest(
        @NotNull(message = "Chưa chọn hồ sơ.") @Size(min = 1, max = 200, message = "Chọn từ 1 đến 200 hồ sơ.")
        List<@NotNull UUID> dossierIds,

        @NotNull(message = "Chưa nêu mục đích.") @Size(min = 5, max = 500, message = "Mục đích dài từ 5 đến 500 ký tự.")
        String purpose) {}
