package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;

/** What stands against issuing a decision. Pure; a decision without problems leaves the catalogue without overlaps. */
final class DecisionProblems {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> touched = new HashMap<>();
    private final Catalogue catalogue;
    private final LocalDate day;

    private DecisionProblems(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** @param today by the calendar of Asia/Ho_Chi_Minh; takes the place of a day of effect that is not known yet */
    static List<Problem> of(DecisionHead head, List<DraftLine> lines, Catalogue catalogue, LocalDate today) {
        LocalDate day = head.effectiveOn() == null ? today : head.effectiveOn();
        DecisionProblems problems = new DecisionProblems(catalogue, day);
        problems.head(head, today);
        StatedTotals stated = head.statedTotals();
        if (stated != null) {
            problems.problems.addAll(stated.against(lines));
        }
        if (lines.isEmpty()) {
            problems.add(null, "no-lines", "Quyết định chưa có dòng nào.", "The decision has no lines.");
        }
        for (int i = 0; i < lines.size(); i++) {
            problems.line(lines.get(i), i + 1);
        }
        return problems.problems;
    }

    private void head(DecisionHead head, LocalDate today) {
        if (head.number() == null || head.number().isBlank()) {
            on("number", "number-missing", "Chưa có số quyết định.", "The number of the decision is missing.");
        }
        if (head.signer() == null || head.signer().isBlank()) {
            on("signer", "signer-missing", "Chưa có người ký.", "The signer is missing.");
        }
        if (head.issuedOn() != null && head.issuedOn().isAfter(today)) {
            on("issuedOn", "issued-in-future", "Ngày ký ở tương lai.", "The day of issue is in the future.");
        }
        if (head.issuedOn() != null
                && head.effectiveOn() != null
                && head.effectiveOn().isBefore(head.issuedOn())) {
            on(
                    "effectiveOn",
                    "effective-before-issue",
                    "Ngày hiệu lực trước ngày ký.",
                    "The day of effect is before the day of issue.");
        }
    }

    private void line(DraftLine line, int no) {
        line.codes().forEach(code -> {
            Integer other = touched.putIfAbsent(code, no);
            if (other != null) {
                add(
                        no,
                        "two-lines-on-one-procedure",
                        "Thủ tục " + code + " đã có ở dòng " + other + ".",
                        "Procedure " + code + " is on line " + other + " already.");
            }
            laterVersion(code, no);
        });
        switch (line.kind()) {
            case INTRODUCE -> introduced(line, no);
            case AMEND -> {
                if (published(line.procedureCode(), no).isPresent()) {
                    changed(line, no);
                }
            }
            case ABOLISH -> published(line.procedureCode(), no);
            case REPLACE -> replaced(line, no);
        }
    }

    private void introduced(DraftLine line, int no) {
        absent(line.procedureCode(), no);
        complete(line, no);
    }

    private void replaced(DraftLine line, int no) {
        List<String> replaced = line.replaced();
        if (replaced.isEmpty()) {
            add(no, "replaced-code-missing", "Chưa nêu thủ tục bị thay thế.", "The replaced procedure is missing.");
            return;
        }
        replaced.forEach(code -> published(code, no));
        if (!replaced.contains(line.procedureCode())) {
            absent(line.procedureCode(), no);
        } else if (replaced.size() == 1) {
            changed(line, no);
        }
        complete(line, no);
    }

    private void absent(String code, int no) {
        if (catalogue.publishedOn(code, day).isPresent()) {
            add(
                    no,
                    "code-exists",
                    "Thủ tục " + code + " đang có hiệu lực.",
                    "Procedure " + code + " is in force already.");
        }
    }

    private Optional<ProcedureVersion> published(String code, int no) {
        Optional<ProcedureVersion> version = catalogue.on(code, day);
        if (version.isEmpty() || version.get().status() == ProcedureStatus.NOT_APPLIED) {
            add(
                    no,
                    "unknown-code",
                    "Không có thủ tục " + code + " trong danh mục của tỉnh.",
                    "There is no procedure " + code + " in the catalogue of the province.");
            return Optional.empty();
        }
        if (version.get().status() == ProcedureStatus.ABOLISHED) {
            add(
                    no,
                    "already-abolished",
                    "Thủ tục " + code + " đã bị bãi bỏ.",
                    "Procedure " + code + " is abolished already.");
            return Optional.empty();
        }
        return version;
    }

    /** A version that begins after the day of effect would cut this one short; one of the same day is corrected by it. */
    private void laterVersion(String code, int no) {
        catalogue
                .latest(code)
                .filter(v -> v.from().isAfter(day))
                .ifPresent(v -> add(
                        no,
                        "later-version",
                        "Thủ tục " + code + " đã có phiên bản hiệu lực từ " + v.from() + ".",
                        "Procedure " + code + " has a version in force from " + v.from() + " already."));
    }

    private void changed(DraftLine line, int no) {
        ProcedureContent before = DecisionEffects.before(line, catalogue);
        ProcedureContent after = Contents.after(before, line.content(), catalogue.fields());
        if (before != null && FieldChange.between(before, after, catalogue).isEmpty()) {
            add(no, "nothing-changed", "Dòng này không thay đổi gì.", "The line changes nothing.");
        }
        field(after, no);
        unit(after, no);
    }

    private void complete(DraftLine line, int no) {
        ProcedureContent after =
                Contents.after(DecisionEffects.before(line, catalogue), line.content(), catalogue.fields());
        if (after.name().isBlank()
                || after.fieldCode().isBlank()
                || after.limits().isEmpty()) {
            add(
                    no,
                    "content-missing",
                    "Thủ tục mới phải có tên, lĩnh vực và thời hạn giải quyết.",
                    "A new procedure needs a name, a field and a time limit.");
        }
        field(after, no);
        unit(after, no);
    }

    /** Fields are those of the national list; a new one comes with it. */
    private void field(ProcedureContent after, int no) {
        String field = after.fieldCode();
        if (!field.isBlank() && !catalogue.fields().containsKey(field)) {
            add(
                    no,
                    "field-unknown",
                    "Không có lĩnh vực mang mã " + field + " trong danh mục.",
                    "There is no field with the code " + field + ".");
        }
    }

    private void unit(ProcedureContent after, int no) {
        boolean commune = after.level() == ProcedureLevel.COMMUNE;
        @Nullable String unit = after.handlingUnitId();
        if (after.level() != ProcedureLevel.PROVINCE && !commune) {
            add(
                    no,
                    "level-missing",
                    "Chưa nêu cấp giải quyết (tỉnh hoặc xã).",
                    "The level (province or commune) is missing.");
        } else if (!commune && (unit == null || !catalogue.units().containsKey(unit))) {
            add(
                    no,
                    "handling-unit-missing",
                    "Thủ tục cấp tỉnh phải có cơ quan giải quyết.",
                    "A procedure of the province needs a handling unit.");
        }
        levels(after, no);
        problems.addAll(VariantProblems.of(after, no, catalogue));
    }

    /** Who handles it is one of those that carry it out. */
    private void levels(ProcedureContent after, int no) {
        if (after.level() != ProcedureLevel.OTHER && !after.levels().contains(after.level())) {
            String level = LevelNames.of(after.level());
            String levels = LevelNames.of(after.levels());
            add(
                    no,
                    "level-not-among-levels",
                    "Cấp giải quyết (" + level + ") không nằm trong các cấp thực hiện (" + levels + ").",
                    "The handling level (" + level + ") is not among the levels that carry it out (" + levels + ").");
        }
    }

    private void add(@Nullable Integer no, String code, String vi, String en) {
        problems.add(Problem.of(no, code, vi, en));
    }

    private void on(String field, String code, String vi, String en) {
        problems.add(Problem.on(field, code, vi, en));
    }
}
