package vn.tthc.dossier.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param done what was done, without data of the person */
record CarryOutRequest(
        @NotNull(message = "Chưa ghi việc đã làm.") @Size(min = 3, max = 2000)
        String done) {}
