package vn.tthc.dossier.casefile;

import java.time.LocalDate;

/**
 * How dossier codes are made. Codes are opaque to everyone else: the rule has changed before.
 * Legal source: Circular 01/2018/TT-VPCP, article 19; Circular 03/2025/TT-VPCP, article 13.
 */
interface DossierCodes {
    /**
     * @param unitCode code of the receiving unit
     * @param day of receipt
     * @param number of the dossier among those of the unit on the day, from 1
     */
    String code(String unitCode, LocalDate day, long number);
}
