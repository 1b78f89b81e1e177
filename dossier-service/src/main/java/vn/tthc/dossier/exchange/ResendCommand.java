package vn.tthc.dossier.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Send everything of a dossier again (gửi lại). @param reason kept in the audit trail */
record ResendCommand(
        @NotNull(message = "Chưa nêu lý do gửi lại.")
        @Size(min = 5, max = 500, message = "Lý do dài từ 5 đến 500 ký tự.")
        String reason) {}
