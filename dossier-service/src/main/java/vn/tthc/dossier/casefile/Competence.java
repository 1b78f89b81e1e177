package vn.tthc.dossier.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitState;

/**
 * Which unit handles a dossier, and whether the receiving one may take it in. Any commune takes in what a department handles
 * (không phụ thuộc địa giới hành chính); what a commune handles, another one takes in only for non-territorial procedures.
 *
 * @param centres units of the province that receive for every department (trung tâm phục vụ hành chính công)
 */
record Competence(Map<String, UnitState> units, Set<String> centres, LocalDate day) {

    /** @throws DossierRefusal.NotCompetent when this cannot be received here */
    UnitState handlingUnit(ProcedureVersion procedure, UnitState receiving, @Nullable String wished) {
        if (!exists(receiving)) {
            throw gone(receiving);
        }
        UnitState wishedUnit = wished == null ? null : known(wished);
        boolean atCommune = procedure.carriedOutAt(ProcedureLevel.COMMUNE);
        if (procedure.handlingUnitId() == null && atCommune) {
            return commune(procedure, receiving, wishedUnit == null ? receiving : wishedUnit);
        }
        if (wishedUnit != null && wishedUnit.level() == UnitState.Rank.COMMUNE && atCommune) {
            return commune(procedure, receiving, wishedUnit);
        }
        return department(procedure, receiving, wishedUnit);
    }

    /**
     * The unit that decides by a delegation.
     *
     * @throws DossierRefusal.NotCompetent when this cannot be received here
     */
    UnitState delegate(
            ProcedureVersion procedure, Delegation delegation, UnitState receiving, @Nullable String wished) {
        if (!exists(receiving)) {
            throw gone(receiving);
        }
        UnitState wishedUnit = wished == null ? null : known(wished);
        if (delegation.toUnitId() == null) {
            return commune(procedure, receiving, wishedUnit == null ? receiving : wishedUnit);
        }
        UnitState delegate = known(delegation.toUnitId());
        if (wishedUnit != null
                && !wishedUnit.id().equals(delegate.id())
                && !wishedUnit.id().equals(delegation.fromUnitId())
                && !wishedUnit.id().equals(procedure.handlingUnitId())) {
            throw refuse(
                    "handlingUnitId",
                    "Thủ tục này do " + delegate.name() + " giải quyết"
                            + (delegation.decisionNumber() == null
                                    ? ""
                                    : " theo Quyết định số " + delegation.decisionNumber())
                            + ", không phải " + wishedUnit.name() + ".",
                    "By delegation this procedure is handled by " + delegate.id() + ", not by " + wishedUnit.id()
                            + ".");
        }
        if (delegate.level() == UnitState.Rank.COMMUNE) {
            boolean centre = receiving.level() == UnitState.Rank.PROVINCE || centres.contains(receiving.id());
            return centre ? delegate : commune(procedure, receiving, delegate);
        }
        return receivedFor(delegate, receiving);
    }

    private UnitState commune(ProcedureVersion procedure, UnitState receiving, UnitState handling) {
        if (handling.level() != UnitState.Rank.COMMUNE) {
            throw refuse(
                    "handlingUnitId",
                    "Thủ tục này do cấp xã giải quyết; " + handling.name() + " không có thẩm quyền.",
                    "This procedure is handled by communes; " + handling.id() + " is none.");
        }
        if (!handling.id().equals(receiving.id()) && !procedure.nonTerritorial()) {
            throw refuse(
                    "handlingUnitId",
                    "Thủ tục này chỉ nộp tại đơn vị giải quyết; không tiếp nhận thay cho " + handling.name() + ".",
                    "This procedure is received only where it is handled, not for " + handling.id() + ".");
        }
        return handling;
    }

    private UnitState department(ProcedureVersion procedure, UnitState receiving, @Nullable UnitState wished) {
        UnitState handling = procedure.handlingUnitId() != null
                ? known(procedure.handlingUnitId())
                : wished != null ? wished : receiving;
        if (wished != null && !wished.id().equals(handling.id())) {
            throw refuse(
                    "handlingUnitId",
                    "Thủ tục này do " + handling.name() + " giải quyết, không phải " + wished.name() + ".",
                    "This procedure is handled by " + handling.id() + ", not by " + wished.id() + ".");
        }
        if (handling.level() == UnitState.Rank.COMMUNE || handling.level() == UnitState.Rank.DISTRICT) {
            throw refuse(
                    "handlingUnitId",
                    "Thủ tục cấp tỉnh: cần chọn sở, ngành giải quyết.",
                    "This is a procedure of the province: choose the department that handles it.");
        }
        return receivedFor(handling, receiving);
    }

    private UnitState receivedFor(UnitState handling, UnitState receiving) {
        boolean receives = receiving.id().equals(handling.id())
                || receiving.level() == UnitState.Rank.COMMUNE
                || receiving.level() == UnitState.Rank.PROVINCE
                || centres.contains(receiving.id());
        if (!receives) {
            throw refuse(
                    "receivingUnitId",
                    receiving.name() + " không tiếp nhận hồ sơ thuộc thẩm quyền của " + handling.name() + ".",
                    receiving.id() + " does not receive what " + handling.id() + " handles.");
        }
        return handling;
    }

    /** The unit of today: what a unit that was merged wholly or renamed did is done by the one that followed it. */
    private UnitState known(String id) {
        UnitState unit = units.get(new Succession(units, day).heir(id));
        if (unit == null || !exists(unit)) {
            throw refuse("handlingUnitId", "Không có đơn vị giải quyết này.", "There is no handling unit " + id + ".");
        }
        return unit;
    }

    private boolean exists(UnitState unit) {
        return (unit.validFrom() == null || !unit.validFrom().isAfter(day))
                && (unit.validTo() == null || !unit.validTo().isBefore(day));
    }

    private static DossierRefusal gone(UnitState receiving) {
        return refuse(
                "receivingUnitId",
                receiving.name() + " không còn hoạt động; không tiếp nhận hồ sơ.",
                "The unit " + receiving.id() + " does not exist on this day.");
    }

    private static DossierRefusal refuse(String field, String vi, String en) {
        return new DossierRefusal.NotCompetent(field, vi, en);
    }
}
