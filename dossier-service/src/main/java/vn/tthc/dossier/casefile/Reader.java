package vn.tthc.dossier.casefile;

import java.util.Set;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.dossier.lifecycle.Standing;
import vn.tthc.platform.identity.CurrentUser;

/**
 * Who reads.
 *
 * @param ownUnits the user's unit and those merged wholly into it
 */
record Reader(CurrentUser user, Set<String> ownUnits) {
    Standing towards(Dossier dossier) {
        return new Standing(
                user.permissions(),
                ownUnits.contains(dossier.receivingUnitId),
                ownUnits.contains(dossier.handlingUnitId),
                user.username().equals(dossier.assignee),
                dossier.assignee != null);
    }

    /** Works on dossiers, and on this one in particular. */
    boolean needsPersonalData(Dossier dossier) {
        boolean works = user.may(Duty.RECEIVE.permission())
                || user.may(Duty.PROCESS.permission())
                || user.may(Duty.APPROVE.permission());
        return works && (ownUnits.contains(dossier.receivingUnitId) || ownUnits.contains(dossier.handlingUnitId));
    }
}
