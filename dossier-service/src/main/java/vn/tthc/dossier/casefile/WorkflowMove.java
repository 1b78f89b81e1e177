package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Journey;
import vn.tthc.dossier.route.Transfer;
import vn.tthc.dossier.route.Visit;

/**
 * An open dossier and where it would stand on another version of its workflow: shape of the API.
 *
 * @param standsAt names of the steps where it stands
 * @param wouldStandAt names of the steps where it would; null when it cannot be moved
 * @param refusal why it cannot be moved, Vietnamese; null when it can
 * @param refusalEn the same in English
 */
record WorkflowMove(
        UUID dossierId,
        String code,
        String procedureName,
        String unitId,
        String state,
        int revision,
        String standsAt,
        @Nullable String wouldStandAt,
        @Nullable String refusal,
        @Nullable String refusalEn) {

    /** @param keyToday of the workflow that the catalogue has for the dossier by now; another one than its own is open to it only then */
    static WorkflowMove of(Dossier dossier, WorkflowState to, String keyToday, Instant at) {
        Journey from = dossier.journey();
        if (!fits(dossier, to, keyToday)) {
            return move(
                    dossier,
                    from,
                    null,
                    "Danh mục hiện không dùng quy trình này cho thủ tục, trường hợp của hồ sơ.",
                    "By now the catalogue does not have this workflow for the procedure and case of the dossier.");
        }
        return switch (transfer(dossier, to, at)) {
            case Transfer.Result.Moved moved -> move(dossier, from, names(moved.journey()), null, null);
            case Transfer.Result.NoCounterpart none ->
                move(
                        dossier,
                        from,
                        null,
                        "Bước “" + none.step().name() + "” không có bước tương ứng ở phiên bản mới.",
                        "The step “" + none.step().name() + "” has no counterpart in the new version.");
            case Transfer.Result.OtherOrder other ->
                move(
                        dossier,
                        from,
                        null,
                        "Ở phiên bản mới, việc đang chờ tại bước “"
                                + other.step().name() + "” thay đổi thứ tự.",
                        "In the new version what waits at the step “"
                                + other.step().name() + "” comes in another order.");
        };
    }

    static boolean fits(Dossier dossier, WorkflowState to, String keyToday) {
        return to.key().equals(dossier.content().workflow().key()) || to.key().equals(keyToday);
    }

    static Transfer.Result transfer(Dossier dossier, WorkflowState to, Instant at) {
        return Transfer.of(dossier.journey(), to.steps(), dossier::unitOf, at);
    }

    private static WorkflowMove move(
            Dossier dossier, Journey from, @Nullable String wouldStandAt, @Nullable String vi, @Nullable String en) {
        return new WorkflowMove(
                dossier.id,
                dossier.code,
                dossier.procedureName,
                dossier.handlingUnitId,
                dossier.state,
                dossier.revision,
                names(from),
                wouldStandAt,
                vi,
                en);
    }

    private static String names(Journey journey) {
        List<Visit> open = journey.open();
        return open.stream()
                .map(visit ->
                        visit.stepNo() + ". " + journey.step(visit.stepNo()).name())
                .collect(Collectors.joining("; "));
    }
}
