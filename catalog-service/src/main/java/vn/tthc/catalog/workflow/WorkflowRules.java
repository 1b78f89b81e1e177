package vn.tthc.catalog.workflow;

import java.util.List;

/** When a workflow can run: numbered steps, shares that sum up to the limit, received and handed over at the receiving unit. */
final class WorkflowRules {
    private static final double TOLERANCE = 0.0005;

    private WorkflowRules() {}

    /** @throws WorkflowRefusal.NotExecutable with the first thing that is wrong */
    static void check(List<WorkflowStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).no() != i + 1) {
                throw new WorkflowRefusal.NotExecutable(
                        "Các bước phải được đánh số liên tục từ 1.", "The steps must be numbered from 1 without gaps.");
            }
        }
        double sum = steps.stream().mapToDouble(WorkflowStep::share).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new WorkflowRefusal.NotExecutable(
                    "Tổng tỷ lệ thời gian các bước phải bằng 1, hiện là " + Math.round(sum * 1000) / 1000.0 + ".",
                    "The shares of the steps must sum up to 1, they are " + Math.round(sum * 1000) / 1000.0 + ".");
        }
        boolean ends = steps.getFirst().role().equals("intake-officer")
                && steps.getLast().role().equals("intake-officer");
        if (steps.size() < 2
                || !ends
                || steps.stream().noneMatch(step -> step.role().equals("approver"))) {
            throw new WorkflowRefusal.NotExecutable(
                    "Quy trình phải bắt đầu và kết thúc ở bộ phận một cửa và có bước phê duyệt.",
                    "A workflow must begin and end with the intake officer and have an approving step.");
        }
    }
}
