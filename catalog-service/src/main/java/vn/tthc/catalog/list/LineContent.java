package vn.tthc.catalog.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.DocumentComponent;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.reduction.Reduction;

/** Whether what a line says agrees with the catalogue and with its list. Pure. */
final class LineContent {
    private final List<ListProblem> problems = new ArrayList<>();
    private final ListLine line;
    private final int no;
    private final Register register;

    private LineContent(ListLine line, int no, Register register) {
        this.line = line;
        this.no = no;
        this.register = register;
    }

    static List<ListProblem> problemsOf(ListLine line, int no, Register register, LocalDate day) {
        LineContent content = new LineContent(line, no, register);
        content.level();
        content.detail();
        if (line.kind() != ListKind.INTERNAL_PROCEDURE) {
            content.procedure(day);
        }
        return content.problems;
    }

    private void level() {
        if (line.level() != ProcedureLevel.PROVINCE && line.level() != ProcedureLevel.COMMUNE) {
            add("level-unknown", "Chỉ có cấp tỉnh và cấp xã.", "Only province and commune are listed.");
        }
    }

    private void detail() {
        ListDetail detail = line.said();
        if (!detail.fits(line.kind())) {
            add("detail-unfit", "Nội dung không đúng loại danh mục.", "The details do not belong to this list.");
            return;
        }
        Reduction cut = detail.reduction();
        if (cut != null
                && cut.percent().compareTo(BigDecimal.valueOf(line.kind().leastPercent())) < 0) {
            add(
                    "reduction-too-small",
                    "Mới giảm " + cut.percent().toPlainString() + "%, danh mục yêu cầu "
                            + line.kind().leastPercent() + "%.",
                    "Cuts " + cut.percent().toPlainString() + " %, the list asks for "
                            + line.kind().leastPercent() + " %.");
        }
        Authority authority = detail.authority();
        if (authority != null) {
            unit(authority.fromUnitId());
            unit(authority.toUnitId());
            String to = authority.toUnitId();
            if (to != null && Objects.equals(to, authority.fromUnitId())) {
                add("authority-to-itself", "Ủy quyền cho chính mình.", "The power would go to who has it.");
            }
        }
        InternalProcedure internal = detail.internalProcedure();
        if (internal != null) {
            unit(internal.unitId());
        }
    }

    private void unit(@Nullable String id) {
        if (!register.knowsUnit(id)) {
            add("unit-unknown", "Không có đơn vị " + id + ".", "There is no unit " + id + ".");
        }
    }

    private void procedure(LocalDate day) {
        ProcedureVersion version = register.inForce(line.subjectCode(), day)
                .filter(v -> v.status() == ProcedureStatus.PUBLISHED)
                .orElse(null);
        if (version == null) {
            add(
                    "procedure-not-in-force",
                    "Thủ tục " + line.subjectCode() + " không có hiệu lực.",
                    "Procedure " + line.subjectCode() + " is not in force.");
        } else {
            item(version.content());
        }
    }

    private void item(ProcedureContent content) {
        String item = line.item() == null ? "" : line.item();
        boolean known =
                switch (line.kind().item()) {
                    case NONE -> item.isEmpty();
                    case COMPONENT ->
                        content.components().stream()
                                .map(DocumentComponent::name)
                                .anyMatch(item::equals);
                    case RESULT -> content.results().contains(item);
                    case CASE -> item.isEmpty() || content.cases().contains(item);
                };
        if (!known) {
            add(
                    "item-unknown",
                    "Thủ tục không có thành phần, kết quả hoặc trường hợp này.",
                    "The procedure has no such component, result or case.");
        }
    }

    private void add(String code, String vi, String en) {
        problems.add(new ListProblem(no, code, vi, en));
    }
}
