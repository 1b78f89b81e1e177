package vn.tthc.catalog.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.tthc.catalog.workflow.WorkflowStep.Place;

/**
 * When a workflow can run: it begins and ends at the one-stop shop, somebody works before somebody decides, branches join
 * again, and nobody decides while a branch is still open. Pure.
 */
final class WorkflowRules {
    private static final double TOLERANCE = 0.0005;

    private WorkflowRules() {}

    /** Everything that is wrong; the order of the steps first, for without it nothing else can be said. */
    static List<Fault> faults(List<WorkflowStep> steps) {
        List<Fault> faults = new ArrayList<>(order(steps));
        if (!faults.isEmpty()) {
            return faults;
        }
        Flow flow = new Flow(steps);
        faults.addAll(ends(steps, flow));
        faults.addAll(places(steps));
        faults.addAll(approval(steps, flow));
        faults.addAll(measure(steps, flow));
        return faults;
    }

    /** The numbers hold, so that the steps can be walked along. */
    static boolean ordered(List<WorkflowStep> steps) {
        return order(steps).isEmpty();
    }

    private static List<Fault> order(List<WorkflowStep> steps) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            WorkflowStep step = steps.get(i);
            int no = i + 1;
            if (step.no() != no) {
                faults.add(new Fault(
                        no,
                        "Các bước phải được đánh số liên tục từ 1.",
                        "The steps must be numbered from 1 without gaps."));
            } else if (no > 1 && step.needs().isEmpty()) {
                faults.add(new Fault(
                        no, "Bước " + no + " không nối sau bước nào.", "Step " + no + " comes after no other step."));
            } else if (step.needs().stream().anyMatch(before -> before < 1 || before >= no)
                    || new HashSet<>(step.needs()).size() < step.needs().size()) {
                faults.add(new Fault(
                        no,
                        "Bước " + no + " chỉ được nối sau những bước có số nhỏ hơn, mỗi bước một lần.",
                        "Step " + no + " may come only after steps with smaller numbers, each once."));
            }
        }
        if (steps.size() < 3) {
            faults.add(new Fault(
                    null,
                    "Quy trình phải có ít nhất bước tiếp nhận, xử lý và trả kết quả.",
                    "A workflow has at least a receiving, a working and a returning step."));
        }
        return faults;
    }

    private static List<Fault> ends(List<WorkflowStep> steps, Flow flow) {
        List<Fault> faults = new ArrayList<>();
        int last = steps.size();
        for (WorkflowStep step : steps) {
            boolean end = step.no() == 1 || step.no() == last;
            if (step.no() < last && flow.followers(step.no()).isEmpty()) {
                faults.add(new Fault(
                        step.no(),
                        "Sau bước " + step.no() + " không còn bước nào: nhánh phải nhập lại trước bước trả kết quả.",
                        "Nothing follows step " + step.no() + ": its branch must join before the result is returned."));
            }
            if (step.role().equals(WorkflowStep.INTAKE) != end || end && step.at() != Place.RECEIVING) {
                faults.add(
                        new Fault(
                                step.no(),
                                "Quy trình phải bắt đầu và kết thúc ở bộ phận một cửa nơi tiếp nhận, và chỉ ở đó.",
                                "A workflow must begin and end with the intake officer at the receiving unit, and only there."));
            }
        }
        for (int no : flow.followers(1)) {
            if (!flow.step(no).role().equals(WorkflowStep.CASE) || flow.step(no).agency() != null) {
                faults.add(new Fault(
                        no,
                        "Sau tiếp nhận, hồ sơ phải đến một cán bộ thụ lý.",
                        "After receipt somebody of the office must work on the dossier."));
            }
        }
        return faults;
    }

    private static List<Fault> places(List<WorkflowStep> steps) {
        return steps.stream()
                .filter(step -> step.unitId() != null && step.agency() != null
                        || (step.unitId() != null || step.agency() != null) && step.at() != Place.HANDLING
                        || step.agency() != null && !step.role().equals(WorkflowStep.CASE))
                .map(step -> new Fault(
                        step.no(),
                        "Bước " + step.no()
                                + " do một đơn vị cụ thể hoặc một cơ quan phối hợp thực hiện, không phải cả hai; "
                                + "bước của cơ quan phối hợp do cán bộ thụ lý theo dõi.",
                        "Step " + step.no() + " is done by a named unit or by another agency, not by both; "
                                + "a case officer looks after the step of another agency."))
                .toList();
    }

    private static List<Fault> approval(List<WorkflowStep> steps, Flow flow) {
        List<Fault> faults = new ArrayList<>();
        if (steps.stream().noneMatch(step -> step.role().equals(WorkflowStep.APPROVER))) {
            faults.add(new Fault(null, "Quy trình phải có bước phê duyệt.", "A workflow must have an approving step."));
        }
        for (WorkflowStep step : steps) {
            if (step.role().equals(WorkflowStep.APPROVER)) {
                steps.stream()
                        .filter(other -> flow.parallel(step.no(), other.no()))
                        .findFirst()
                        .ifPresent(other -> faults.add(new Fault(
                                step.no(),
                                "Các nhánh phải nhập lại trước khi phê duyệt: bước " + other.no()
                                        + " còn song song với bước phê duyệt " + step.no() + ".",
                                "Branches must join before approval: step " + other.no()
                                        + " is still parallel to the approving step " + step.no() + ".")));
            }
        }
        return faults;
    }

    private static List<Fault> measure(List<WorkflowStep> steps, Flow flow) {
        long inHours = steps.stream().filter(step -> step.hours() != null).count();
        if (inHours > 0 && inHours < steps.size()) {
            return List.of(new Fault(
                    null,
                    "Thời gian các bước phải cùng tính bằng giờ, hoặc cùng theo tỷ lệ thời hạn.",
                    "The steps must all have hours, or all have shares of the limit."));
        }
        double longest = flow.longest(WorkflowStep::counted).time();
        if (inHours == 0 && (longest > 1 + TOLERANCE || longest <= 0)) {
            double shown = Math.round(longest * 1000) / 1000.0;
            return List.of(new Fault(
                    null,
                    "Tổng tỷ lệ thời gian trên một đường đi phải từ trên 0 đến 1, hiện là " + shown + ".",
                    "The shares on a path must sum up to more than 0 and at most 1, they are " + shown + "."));
        }
        return List.of();
    }
}
