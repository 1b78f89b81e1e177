package vn.tthc.dossier.receipt;

import java.time.ZoneId;
import vn.tthc.dossier.casefile.DossierView;

/**
 * Everything a receipt says.
 *
 * @param receivingUnit name of the unit whose one-stop shop received it
 * @param limit the time limit in words
 * @param officer who received it
 * @param trackingAddress where to follow it without log-in, code and secret included
 */
record Receipt(
        DossierView dossier,
        String receivingUnit,
        String handlingUnit,
        String limit,
        String officer,
        String trackingAddress) {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
}
