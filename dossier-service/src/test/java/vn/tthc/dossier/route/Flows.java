package vn.tthc.dossier.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Place;
import vn.tthc.dossier.procedure.WorkflowState.Step;

/** Random workflows as the catalogue allows them: forks that join before every approval, named units, other agencies. */
public final class Flows {
    private final Random random;
    private final List<Step> steps = new ArrayList<>();

    private Flows(Random random) {
        this.random = random;
    }

    public static Arbitrary<List<Step>> any() {
        return Arbitraries.integers().map(seed -> new Flows(new Random(seed)).made());
    }

    private List<Step> made() {
        List<Integer> open = one(WorkflowState.INTAKE, null, null, List.of());
        open = one(WorkflowState.CASE, null, null, open);
        int blocks = random.nextInt(4);
        for (int block = 0; block < blocks; block++) {
            open = random.nextInt(3) == 0 ? one(WorkflowState.APPROVER, null, null, open) : fork(open);
        }
        open = one(WorkflowState.APPROVER, null, null, open);
        if (random.nextInt(3) == 0) {
            open = one(WorkflowState.CASE, null, null, open);
        }
        one(WorkflowState.INTAKE, null, null, open);
        return steps;
    }

    private List<Integer> fork(List<Integer> open) {
        List<Integer> ends = new ArrayList<>();
        int branches = 1 + random.nextInt(3);
        for (int branch = 0; branch < branches; branch++) {
            List<Integer> at = open;
            int length = 1 + random.nextInt(2);
            for (int i = 0; i < length; i++) {
                at = switch (random.nextInt(4)) {
                    case 0 -> one(WorkflowState.CASE, null, "Công an tỉnh", at);
                    case 1 -> one(WorkflowState.CASE, "STC-20250701", null, at);
                    default -> one(WorkflowState.CASE, null, null, at);
                };
            }
            ends.addAll(at);
        }
        return ends;
    }

    private List<Integer> one(String role, @Nullable String unit, @Nullable String agency, List<Integer> after) {
        int no = steps.size() + 1;
        Place at = role.equals(WorkflowState.INTAKE) ? Place.RECEIVING : Place.HANDLING;
        steps.add(new Step(no, "Bước " + no, role, at, 0, null, 1.0 + random.nextInt(8), unit, agency, after));
        return List.of(no);
    }
}
