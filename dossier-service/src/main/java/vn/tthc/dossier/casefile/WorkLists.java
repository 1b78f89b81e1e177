package vn.tthc.dossier.casefile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.DossierState.Clock;
import vn.tthc.dossier.route.Holder;
import vn.tthc.dossier.route.Visit;

/** Whose lists a dossier is in, and what of its way is seen at first glance: worked out from its open steps and its state. */
final class WorkLists {
    private WorkLists() {}

    static void enter(Dossier dossier) {
        DossierState state = dossier.state();
        List<Visit> open = dossier.journey().open();
        Visit main = open.isEmpty() ? null : open.getFirst();
        Holder holder = main == null || state.clock() == Clock.ENDED ? null : main.holder();
        dossier.stepNo = main == null ? lastStepNo(dossier) : main.stepNo();
        dossier.stepDueAt = main == null ? null : main.dueAt();
        dossier.assignee = holder == null ? null : holder.username();
        dossier.assigneeName = holder == null ? null : holder.name();
        dossier.holders = state.clock() == Clock.ENDED
                ? new String[0]
                : distinct(open.stream()
                        .map(Visit::holder)
                        .filter(Objects::nonNull)
                        .map(Holder::username));
        dossier.openUnitIds = state.clock() == Clock.RUNS
                ? distinct(open.stream().filter(visit -> visit.holder() == null).map(Visit::unitId))
                : new String[0];
        dossier.involvedUnitIds = distinct(dossier.journey().visits().stream()
                .map(Visit::unitId)
                .filter(unit -> !dossier.receivingUnitId.equals(unit) && !dossier.handlingUnitId.equals(unit)));
    }

    private static int lastStepNo(Dossier dossier) {
        List<Visit> visits = dossier.journey().visits();
        return visits.isEmpty() ? dossier.stepNo : visits.getLast().stepNo();
    }

    private static String[] distinct(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}
