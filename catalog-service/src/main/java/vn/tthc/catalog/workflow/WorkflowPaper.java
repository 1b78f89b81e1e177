package vn.tthc.catalog.workflow;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.paper.Docx;
import vn.tthc.catalog.paper.LegalDay;
import vn.tthc.catalog.paper.Paragraph;
import vn.tthc.catalog.paper.Text;

/**
 * The steps of a workflow as the annex of the decision that approves it (phụ lục quy trình nội bộ): steps in order, who does
 * each, where, in which time and with what product, and the time of the whole. Pure.
 *
 * @param units names of the units that steps name, by their id
 */
record WorkflowPaper(Workflow workflow, Map<String, String> units) {
    static final List<String> HEADINGS =
            List.of("STT", "Bước thực hiện", "Trách nhiệm", "Đơn vị thực hiện", "Thời gian", "Sản phẩm");

    private static final List<Integer> WIDTHS = List.of(5, 28, 16, 20, 15, 16);
    private static final Map<String, String> ROLES = Map.of(
            WorkflowStep.INTAKE, "Cán bộ tiếp nhận",
            WorkflowStep.CASE, "Cán bộ xử lý",
            WorkflowStep.APPROVER, "Lãnh đạo phê duyệt");
    private static final int HOURS_A_DAY = 8;

    byte[] docx() {
        WorkflowDecision decision = workflow.decision();
        return new Docx()
                .add(Paragraph.centred(Text.of("PHỤ LỤC").strong()))
                .add(Paragraph.centred(Text.of("QUY TRÌNH NỘI BỘ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH")
                        .strong()))
                .add(Paragraph.centred(Text.of(workflow.name()).strong()))
                .add(Paragraph.centred(Text.of("(Kèm theo Quyết định số "
                                + (decision == null ? LegalDay.DOTS + "/QĐ-UBND" : decision.number()) + " "
                                + LegalDay.of(decision == null ? null : decision.date()) + ")")
                        .slanted()))
                .table(WIDTHS, HEADINGS, rows())
                .bytes();
    }

    private List<List<String>> rows() {
        List<List<String>> rows =
                new ArrayList<>(workflow.steps().stream().map(this::row).toList());
        double longest =
                new Flow(workflow.steps()).longest(WorkflowStep::counted).time();
        String days = workflow.inHours() ? " (" + number(longest / HOURS_A_DAY) + " ngày làm việc)" : "";
        rows.add(List.of("", "Tổng thời gian giải quyết", "", "", time(longest, workflow.inHours()) + days, ""));
        return rows;
    }

    private List<String> row(WorkflowStep step) {
        boolean afterTheOneBefore = step.needs().equals(step.no() == 1 ? List.of() : List.of(step.no() - 1));
        String after = afterTheOneBefore
                ? ""
                : "\n(sau bước "
                        + String.join(
                                ", ", step.needs().stream().map(String::valueOf).toList())
                        + ")";
        return List.of(
                String.valueOf(step.no()),
                step.name() + after,
                ROLES.getOrDefault(step.role(), step.role()),
                doer(step),
                time(step.time(), step.hours() != null) + (step.agency() == null ? "" : " (không tính vào thời hạn)"),
                step.output() == null ? "" : step.output());
    }

    private String doer(WorkflowStep step) {
        @Nullable String agency = step.agency();
        @Nullable String unit = step.unitId();
        if (agency != null) {
            return "Cơ quan phối hợp: " + agency;
        }
        return unit != null
                ? units.getOrDefault(unit, unit)
                : switch (step.at()) {
                    case RECEIVING -> "Nơi tiếp nhận";
                    case HANDLING -> "Nơi giải quyết";
                };
    }

    private static String time(double time, boolean hours) {
        return hours ? number(time) + " giờ làm việc" : number(time * 100) + "% thời hạn";
    }

    private static String number(double number) {
        DecimalFormatSymbols comma = DecimalFormatSymbols.getInstance(Locale.ROOT);
        comma.setDecimalSeparator(',');
        return new DecimalFormat("0.##", comma).format(number);
    }
}
