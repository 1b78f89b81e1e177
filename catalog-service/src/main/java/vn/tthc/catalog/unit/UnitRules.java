package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * What stands against a change of units: a form that does not fit its kind, units that are not there, codes and days that
 * overlap, and later changes that it would go behind. Pure.
 */
final class UnitRules {
    private static final Set<Rank> OPEN_LEVELS = Set.of(Rank.COMMUNE, Rank.DEPARTMENT, Rank.VERTICAL);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitChangeDraft draft;
    private final KnownUnits known;
    private final UnitPlan plan;
    private final LocalDate day;
    private final List<UnitProblem> problems = new ArrayList<>();

    private UnitRules(UnitChangeDraft draft, KnownUnits known, UnitPlan plan) {
        this.draft = draft;
        this.known = known;
        this.plan = plan;
        this.day = draft.effectiveOn();
    }

    static List<UnitProblem> problems(UnitChangeDraft draft, KnownUnits known, UnitPlan plan) {
        var rules = new UnitRules(draft, known, plan);
        rules.form();
        rules.sources();
        rules.targets();
        rules.begun();
        return List.copyOf(rules.problems);
    }

    private void form() {
        int units = draft.units().size();
        int results = draft.results().size();
        boolean fits =
                switch (draft.kind()) {
                    case ESTABLISH ->
                        units == 0
                                && results == 1
                                && !draft.results().getFirst().exists();
                    case RENAME ->
                        units == 1
                                && results == 1
                                && !draft.results().getFirst().exists();
                    case MERGE -> units >= 1 && results == 1;
                    case DIVIDE -> units == 1 && results >= 2;
                    case DISSOLVE -> units >= 1 && results == 0;
                };
        if (!fits) {
            add(null, "unit-change-form", form(draft.kind()), "The units do not fit the kind " + draft.kind() + ".");
        }
        if (draft.kind() == UnitChangeKind.DISSOLVE
                && (draft.reason() == null || draft.reason().isBlank())) {
            add(
                    null,
                    "reason-missing",
                    "Giải thể mà không có đơn vị kế tiếp thì phải nêu lý do.",
                    "A unit that nobody follows needs a stated reason.");
        }
        if (draft.documentOn().isAfter(day)) {
            add(
                    null,
                    "document-later",
                    "Văn bản ban hành sau ngày có hiệu lực.",
                    "The document is later than the day of effect.");
        }
    }

    private static String form(UnitChangeKind kind) {
        return switch (kind) {
            case ESTABLISH -> "Thành lập: nêu một đơn vị mới, không nêu đơn vị cũ.";
            case RENAME -> "Đổi tên: nêu một đơn vị cũ và tên mới của nó.";
            case MERGE -> "Sáp nhập: nêu các đơn vị cũ và đúng một đơn vị tiếp nhận.";
            case DIVIDE -> "Chia tách: nêu một đơn vị cũ và ít nhất hai đơn vị kế tiếp.";
            case DISSOLVE -> "Giải thể: nêu đơn vị chấm dứt, không nêu đơn vị kế tiếp.";
        };
    }

    private void sources() {
        Set<String> seen = new HashSet<>();
        for (var source : draft.units()) {
            String id = source.unitId();
            if (!seen.add(id)) {
                add(id, "unit-repeated", "Đơn vị nêu hai lần.", "The unit is named twice.");
            }
            OrgUnit unit = there(id, day.minusDays(1));
            if (unit != null && plan.ended().contains(id)) {
                ending(unit);
            }
        }
    }

    private void ending(OrgUnit unit) {
        if (!OPEN_LEVELS.contains(unit.level())) {
            add(
                    unit.id(),
                    "level-closed",
                    "Không thay đổi đơn vị cấp này tại đây: " + unit.name() + ".",
                    "Units of this level are not changed here.");
        }
        known.below(unit.id(), day)
                .filter(child -> !plan.ended().contains(child.id()))
                .findFirst()
                .ifPresent(child -> add(
                        unit.id(),
                        "units-below",
                        unit.name() + " còn đơn vị trực thuộc, ví dụ " + child.name() + ".",
                        "There are units below it, such as " + child.id() + "."));
    }

    private void targets() {
        Set<String> sources = new HashSet<>();
        draft.units().forEach(source -> sources.add(source.unitId()));
        Set<String> seen = new HashSet<>();
        for (var result : draft.results()) {
            if (!result.exists()) {
                continue;
            }
            String id = Objects.requireNonNull(result.unitId());
            if (sources.contains(id) || !seen.add(id)) {
                add(
                        id,
                        "unit-repeated",
                        "Đơn vị kế tiếp trùng với đơn vị cũ hoặc nêu hai lần.",
                        "The unit is named twice, or is its own successor.");
            }
            OrgUnit unit = there(id, day);
            if (unit != null) {
                if (!OPEN_LEVELS.contains(unit.level())) {
                    add(
                            id,
                            "level-closed",
                            unit.name() + " không nhận được việc của đơn vị khác tại đây.",
                            "Units of this level are not changed here.");
                }
                sameLevel(id, unit.level());
            }
        }
    }

    /** The unit when it is there on the day and stays; a problem otherwise. */
    private @Nullable OrgUnit there(String id, LocalDate on) {
        OrgUnit unit = known.find(id);
        if (unit == null) {
            add(id, "unit-not-found", "Không có đơn vị " + id + ".", "There is no unit " + id + ".");
            return null;
        }
        if (!KnownUnits.validOn(unit, on)) {
            add(
                    id,
                    "unit-not-there",
                    unit.name() + " không tồn tại vào ngày " + on.format(DAY) + ".",
                    "The unit does not exist on " + on + ".");
            return null;
        }
        if (unit.validTo() != null || known.changedAfter(id, day)) {
            add(
                    id,
                    "later-change",
                    unit.name() + " đã có thay đổi về sau; không ghi thay đổi lùi trước đó.",
                    "A later change of the unit is decided already.");
            return null;
        }
        return unit;
    }

    private void begun() {
        Set<String> codes = new HashSet<>();
        for (UnitPlan.NewUnit unit : plan.begun()) {
            if (unit.code().isEmpty() || unit.name().isEmpty() || unit.kind().isEmpty()) {
                add(
                        null,
                        "unit-incomplete",
                        "Đơn vị mới cần mã, tên và loại.",
                        "A new unit needs a code, a name and a kind.");
                continue;
            }
            if (!OPEN_LEVELS.contains(unit.level())) {
                add(
                        unit.id(),
                        "level-closed",
                        "Không lập đơn vị cấp này tại đây.",
                        "Units of this level are not made here.");
            }
            boolean taken = !codes.add(unit.code())
                    || known.from(day)
                            .anyMatch(other -> other.code().equals(unit.code())
                                    && !plan.ended().contains(other.id()));
            if (taken) {
                add(
                        unit.id(),
                        "code-in-use",
                        "Mã " + unit.code() + " đang có đơn vị khác dùng.",
                        "The code " + unit.code() + " is in use.");
            }
            parent(unit);
            sameLevel(unit.id(), unit.level());
        }
        nothingNew();
    }

    private void parent(UnitPlan.NewUnit unit) {
        OrgUnit parent = unit.parentId() == null ? null : known.find(unit.parentId());
        boolean fits = parent != null
                && parent.level() == Rank.PROVINCE
                && parent.validTo() == null
                && KnownUnits.validOn(parent, day);
        if (!fits) {
            add(
                    unit.id(),
                    "parent-unknown",
                    "Không có đơn vị cấp trên vào ngày " + day.format(DAY) + ".",
                    "There is no such unit above on " + day + ".");
        }
    }

    private void nothingNew() {
        if (draft.kind() != UnitChangeKind.RENAME
                || plan.begun().size() != 1
                || plan.ended().size() != 1) {
            return;
        }
        OrgUnit before = known.find(plan.ended().iterator().next());
        UnitPlan.NewUnit after = plan.begun().getFirst();
        if (before != null
                && before.name().equals(after.name())
                && before.code().equals(after.code())
                && before.kind().equals(after.kind())) {
            add(before.id(), "nothing-changes", "Tên, mã và loại vẫn như cũ.", "Name, code and kind stay the same.");
        }
    }

    /** Communes follow communes; departments and agencies of the ministries follow each other. */
    private void sameLevel(String id, Rank level) {
        boolean differs = draft.units().stream()
                .map(source -> known.find(source.unitId()))
                .filter(Objects::nonNull)
                .anyMatch(from -> (from.level() == Rank.COMMUNE) != (level == Rank.COMMUNE));
        if (differs) {
            add(
                    id,
                    "level-differs",
                    "Đơn vị kế tiếp khác cấp với đơn vị cũ.",
                    "The successor is of another level than the unit.");
        }
    }

    private void add(@Nullable String unitId, String code, String vi, String en) {
        problems.add(new UnitProblem(unitId, code, vi, en));
    }
}
