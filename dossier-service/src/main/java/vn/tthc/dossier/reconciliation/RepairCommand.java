package vn.tthc.dossier.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Have the dossiers of differences sent again. @param reason kept in the audit trail */
record RepairCommand(
        @NotNull(message = "Chưa chọn chênh lệch.") @Size(min = 1, max = 200, message = "Chọn từ 1 đến 200 chênh lệch.")
        List<@NotNull UUID> ids,

        @NotNull(message = "Chưa nêu lý do gửi lại.")
        @Size(min = 5, max = 500, message = "Lý do dài từ 5 đến 500 ký tự.")
        String reason) {}
