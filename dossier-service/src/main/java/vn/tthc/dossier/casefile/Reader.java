package vn.tthc.dossier.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.AllowedAction;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.dossier.lifecycle.Rules;
import vn.tthc.dossier.lifecycle.Standing;
import vn.tthc.dossier.route.Holder;
import vn.tthc.dossier.route.Journey;
import vn.tthc.dossier.route.Next;
import vn.tthc.dossier.route.Visit;
import vn.tthc.platform.identity.CurrentUser;

/**
 * Who reads.
 *
 * @param ownUnits the user's unit and those merged wholly into it
 */
record Reader(CurrentUser user, Set<String> ownUnits) {

    /** What the reader may do now, the main step first; once for each open step where it is about a step. */
    List<AllowedAction> allowed(Dossier dossier) {
        DossierState state = dossier.state();
        boolean extended = !dossier.content().extensions().isEmpty();
        List<AllowedAction> allowed = new ArrayList<>();
        for (Visit visit : dossier.journey().open()) {
            Rules.allowed(state, towards(dossier, visit), extended).stream()
                    .filter(each -> ofStep(each.action(), dossier.journey()))
                    .map(each -> new AllowedAction(each.action(), each.main(), each.reasonRequired(), visit.stepNo()))
                    .forEach(allowed::add);
        }
        Rules.allowed(state, towards(dossier), extended).stream()
                .filter(each -> !ofStep(each.action(), dossier.journey()))
                .forEach(allowed::add);
        return allowed.stream()
                .sorted((a, b) -> Boolean.compare(b.main(), a.main()))
                .toList();
    }

    /** Whether the command, which must be open in the state, is the reader's to give. */
    boolean mayDo(Dossier dossier, ActOnDossier command) {
        return ofStep(command.action(), dossier.journey())
                ? mine(dossier, command).findAny().isPresent()
                : Rules.mayDo(command.action(), dossier.state(), towards(dossier));
    }

    /** The step that the command is about: the one it names, or the first one that is the reader's to move. */
    @Nullable
    Integer stepOf(Dossier dossier, ActOnDossier command) {
        if (command.action() == DossierAction.SEND_BACK || !ofStep(command.action(), dossier.journey())) {
            return command.stepNo();
        }
        return mine(dossier, command).map(Visit::stepNo).findFirst().orElse(command.stepNo());
    }

    /** Open steps that the reader may move by the command: those nobody holds, or the reader does, come first. */
    private Stream<Visit> mine(Dossier dossier, ActOnDossier command) {
        Integer named = command.action() == DossierAction.SEND_BACK ? null : command.stepNo();
        return dossier.journey().open().stream()
                .filter(visit -> named == null || named.equals(visit.stepNo()))
                .filter(visit -> Rules.mayDo(command.action(), dossier.state(), towards(dossier, visit)))
                .sorted((a, b) -> Boolean.compare(foreign(a), foreign(b)));
    }

    private boolean foreign(Visit visit) {
        return visit.holder() != null && !visit.holder().username().equals(user.username());
    }

    /** An agency that was asked beside the workflow is waited for by the whole dossier. */
    private static boolean ofStep(DossierAction action, Journey journey) {
        return action.ofStep() && (action != DossierAction.AGENCY_ANSWERED || journey.next() == Next.AGENCY);
    }

    /** Towards the whole dossier: who holds a step of the handling unit holds the dossier, or whoever worked on it last. */
    private Standing towards(Dossier dossier) {
        List<Visit> own = dossier.journey().open().stream()
                .filter(visit -> dossier.handlingUnitId.equals(visit.unitId()))
                .toList();
        Officer last = dossier.content().caseOfficer();
        List<String> holders = own.isEmpty()
                ? (last == null ? List.of() : List.of(last.username()))
                : own.stream()
                        .map(Visit::holder)
                        .filter(holder -> holder != null)
                        .map(Holder::username)
                        .toList();
        return standing(dossier, ownUnits.contains(dossier.handlingUnitId), holders);
    }

    private Standing towards(Dossier dossier, Visit visit) {
        Holder holder = visit.holder();
        return standing(
                dossier,
                visit.unitId() != null && ownUnits.contains(visit.unitId()),
                holder == null ? List.of() : List.of(holder.username()));
    }

    private Standing standing(Dossier dossier, boolean handles, List<String> holders) {
        return new Standing(
                user.permissions(),
                ownUnits.contains(dossier.receivingUnitId),
                ownUnits.contains(dossier.handlingUnitId),
                handles,
                holders.contains(user.username()),
                !holders.isEmpty());
    }

    /** Works on dossiers, and on this one in particular. */
    boolean needsPersonalData(Dossier dossier) {
        boolean works = user.may(Duty.RECEIVE.permission())
                || user.may(Duty.PROCESS.permission())
                || user.may(Duty.APPROVE.permission());
        return works
                && (ownUnits.contains(dossier.receivingUnitId)
                        || ownUnits.contains(dossier.handlingUnitId)
                        || Arrays.stream(dossier.involvedUnitIds).anyMatch(ownUnits::contains));
    }
}
