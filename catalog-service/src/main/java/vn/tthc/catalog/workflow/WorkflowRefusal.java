package vn.tthc.catalog.workflow;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about workflows is refused. */
public abstract sealed class WorkflowRefusal extends Refusal {
    private WorkflowRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No workflow has this key. */
    public static final class NotFound extends WorkflowRefusal {
        NotFound(String key) {
            super(
                    Kind.NOT_FOUND,
                    "workflow-not-found",
                    "Không có quy trình " + key + ".",
                    "There is no workflow " + key + ".");
        }
    }

    /** Nothing would run on it. */
    public static final class NoProcedure extends WorkflowRefusal {
        NoProcedure(String key) {
            super(
                    Kind.UNPROCESSABLE,
                    "workflow-without-procedure",
                    "Không có thủ tục nào còn hiệu lực để áp dụng quy trình " + key + ".",
                    "No procedure in force would run on the workflow " + key + ".");
        }
    }

    /** Workflows of other departments are not theirs to draw. */
    public static final class NotOfUnit extends WorkflowRefusal {
        NotOfUnit(String key) {
            super(
                    Kind.FORBIDDEN,
                    "workflow-of-another-unit",
                    "Đơn vị của bạn không phụ trách lĩnh vực của quy trình " + key + ".",
                    "Your unit is not in charge of the field of the workflow " + key + ".");
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends WorkflowRefusal {
        Changed(int version) {
            super(
                    Kind.CONFLICT,
                    "workflow-changed",
                    "Quy trình đã được người khác sửa (phiên bản mới nhất: " + version + "). Hãy tải lại.",
                    "The workflow has been changed by somebody else (latest version: " + version + "). Reload it.");
        }
    }

    /** Steps that cannot run. */
    public static final class NotExecutable extends WorkflowRefusal {
        NotExecutable(List<Fault> faults) {
            super(
                    Kind.UNPROCESSABLE,
                    "workflow-not-executable",
                    faults.getFirst().message(),
                    faults.getFirst().messageEn(),
                    faults.stream()
                            .map(fault -> new Violation(
                                    fault.stepNo() == null ? "steps" : "steps." + fault.stepNo(),
                                    fault.message(),
                                    fault.messageEn()))
                            .toArray(Violation[]::new));
        }
    }

    /** A new version is for dossiers to come, and no older than what approved it. */
    public static final class BadStart extends WorkflowRefusal {
        BadStart(LocalDate earliest) {
            super(
                    Kind.UNPROCESSABLE,
                    "workflow-effective-too-early",
                    "Phiên bản mới chỉ áp dụng cho hồ sơ mới: ngày hiệu lực sớm nhất là " + earliest + ".",
                    "A new version is for new dossiers only: it may come into force from " + earliest + " on.",
                    new Violation("effectiveFrom", "Sớm nhất là " + earliest + ".", earliest + " at the earliest."));
        }
    }

    /** The steps take longer than the limit allows. */
    public static final class ExceedsLimit extends WorkflowRefusal {
        ExceedsLimit(Measure measure) {
            super(Kind.UNPROCESSABLE, "workflow-exceeds-limit", vi(measure), en(measure), violations(measure));
        }

        private static String vi(Measure measure) {
            Measure.Stretch path = measure.tooLong().getFirst();
            return "Đường đi " + text(path) + " cần " + hours(path.time()) + " giờ, vượt " + hours(over(path))
                    + " giờ so với thời hạn " + hours(limit(measure)) + " giờ của thủ tục " + measure.limitProcedure()
                    + ".";
        }

        private static String en(Measure measure) {
            Measure.Stretch path = measure.tooLong().getFirst();
            return "The path " + text(path) + " takes " + hours(path.time()) + " hours, " + hours(over(path))
                    + " more than the limit of " + hours(limit(measure)) + " hours of procedure "
                    + measure.limitProcedure() + ".";
        }

        private static Violation[] violations(Measure measure) {
            List<Violation> violations = new ArrayList<>();
            measure.tooLong()
                    .forEach(path -> violations.add(new Violation(
                            "path",
                            "Đường đi " + text(path) + " vượt " + hours(over(path)) + " giờ.",
                            "The path " + text(path) + " is " + hours(over(path)) + " hours too long.")));
            measure.branches().stream()
                    .filter(branch -> over(branch) > 0)
                    .forEach(branch -> violations.add(new Violation(
                            "branch",
                            "Nhánh " + text(branch) + " vượt " + hours(over(branch)) + " giờ.",
                            "The branch " + text(branch) + " is " + hours(over(branch)) + " hours too long.")));
            measure.units().stream()
                    .filter(unit -> !unit.agency() && unit.time() > limit(measure))
                    .forEach(unit -> violations.add(new Violation(
                            "unit",
                            "Riêng " + unit.unit() + " giữ hồ sơ " + hours(unit.time()) + " giờ.",
                            "The unit " + unit.unit() + " alone holds a dossier for " + hours(unit.time())
                                    + " hours.")));
            return violations.toArray(Violation[]::new);
        }

        private static double limit(Measure measure) {
            return Objects.requireNonNull(measure.limit());
        }

        private static double over(Measure.Stretch stretch) {
            return stretch.left() == null ? 0 : -stretch.left();
        }

        private static String text(Measure.Stretch stretch) {
            return new Flow.Path(stretch.steps(), stretch.time()).text();
        }

        private static String hours(double hours) {
            return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(hours);
        }
    }
}
