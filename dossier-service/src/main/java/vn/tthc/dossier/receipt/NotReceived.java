package vn.tthc.dossier.receipt;

import vn.tthc.platform.problem.Refusal;

/** There is no receipt before the receipt. */
final class NotReceived extends Refusal {
    NotReceived() {
        super(
                Kind.CONFLICT,
                "not-received",
                "Hồ sơ chưa được tiếp nhận nên chưa có giấy hẹn.",
                "The dossier has not been received, so there is no receipt.");
    }
}
