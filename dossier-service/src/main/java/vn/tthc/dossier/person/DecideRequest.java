package vn.tthc.dossier.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param ground by which law or fact; told to the person */
record DecideRequest(
        @NotNull(message = "Chưa chọn kết luận.") Decision decision,

        @NotNull(message = "Chưa ghi căn cứ.") @Size(min = 3, max = 2000)
        String ground) {}
