package vn.tthc.dossier.exchange;

import vn.tthc.platform.problem.Refusal;

/** Why the exchange with the portal cannot be shown or changed so. */
abstract sealed class ExchangeRefusal extends Refusal {
    private ExchangeRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    static final class NotFound extends ExchangeRefusal {
        NotFound() {
            super(
                    Kind.NOT_FOUND,
                    "exchange-entry-not-found",
                    "Không tìm thấy hồ sơ trong sổ đồng bộ.",
                    "The dossier is not in the exchange ledger.");
        }
    }
}
