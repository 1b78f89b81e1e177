package vn.tthc.dossier.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person closes a difference. @param ground what was found out, and by which paper */
record SettleCommand(
        @NotNull(message = "Chưa ghi căn cứ.") @Size(min = 5, max = 1000, message = "Căn cứ dài từ 5 đến 1000 ký tự.")
        String ground) {}
