package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState.Extent;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * What a change does: which units end on the day before, which begin, who follows whom. Pure; whether it may be done at
 * all is for {@link UnitRules}.
 *
 * @param ended ids of the units whose last day is the day before
 * @param begun units whose first day is the day of effect
 * @param links who follows whom
 */
record UnitPlan(Set<String> ended, List<NewUnit> begun, List<Link> links) {
    /** @param parentId null when there is no province on the day */
    record NewUnit(
            String id,
            String code,
            String name,
            Rank level,
            String kind,
            @Nullable String parentId) {}

    record Link(String fromId, String toId, Extent extent) {}

    static UnitPlan of(UnitChangeDraft draft, KnownUnits known) {
        Set<String> ended = new TreeSet<>();
        for (var source : draft.units()) {
            if (ends(draft.kind(), source.extent())) {
                ended.add(source.unitId());
            }
        }
        List<NewUnit> begun = draft.results().stream()
                .filter(result -> !result.exists())
                .map(result -> begin(result, draft, known))
                .toList();
        List<String> targets = new ArrayList<>();
        int next = 0;
        for (var result : draft.results()) {
            targets.add(
                    result.exists()
                            ? Objects.requireNonNull(result.unitId())
                            : begun.get(next++).id());
        }
        List<Link> links = draft.units().stream()
                .flatMap(source -> targets.stream()
                        .map(to -> new Link(source.unitId(), to, extent(draft.kind(), source.extent()))))
                .toList();
        return new UnitPlan(Set.copyOf(ended), begun, links);
    }

    /** Units that exist before and after, and give or take a part. */
    Set<String> kept() {
        Set<String> kept = new TreeSet<>();
        links.forEach(link -> {
            kept.add(link.fromId());
            kept.add(link.toId());
        });
        kept.removeAll(ended);
        begun.forEach(unit -> kept.remove(unit.id()));
        return kept;
    }

    /** Units that go on but give a part away. */
    Set<String> giving() {
        Set<String> giving = new TreeSet<>();
        links.stream().map(Link::fromId).filter(id -> !ended.contains(id)).forEach(giving::add);
        return giving;
    }

    /** Units that end and whose work does not go over by itself: divided, or nobody follows. */
    Set<String> withoutHeir() {
        Set<String> left = new TreeSet<>(ended);
        links.stream()
                .filter(link -> link.extent() == Extent.FULL)
                .map(Link::fromId)
                .forEach(left::remove);
        return left;
    }

    Stream<String> touched() {
        return Stream.concat(
                Stream.concat(ended.stream(), kept().stream()), begun.stream().map(NewUnit::id));
    }

    private static boolean ends(UnitChangeKind kind, Extent extent) {
        return switch (kind) {
            case RENAME, DIVIDE, DISSOLVE -> true;
            case MERGE -> extent == Extent.FULL;
            case ESTABLISH -> false;
        };
    }

    private static Extent extent(UnitChangeKind kind, Extent stated) {
        return switch (kind) {
            case RENAME -> Extent.FULL;
            case DIVIDE -> Extent.PARTIAL;
            case MERGE, DISSOLVE, ESTABLISH -> stated;
        };
    }

    /** A renamed unit keeps what the draft does not say; every other one is under the province unless it says so. */
    private static NewUnit begin(UnitChangeDraft.Result result, UnitChangeDraft draft, KnownUnits known) {
        LocalDate day = draft.effectiveOn();
        OrgUnit before = draft.kind() == UnitChangeKind.RENAME && !draft.units().isEmpty()
                ? known.find(draft.units().getFirst().unitId())
                : null;
        OrgUnit province = known.province(day);
        String code = or(result.code(), before == null ? "" : before.code());
        return new NewUnit(
                UnitRows.id(code, day),
                code,
                or(result.name(), before == null ? "" : before.name()),
                result.level() != null ? result.level() : before == null ? Rank.COMMUNE : before.level(),
                or(result.kind(), before == null ? "" : before.kind()),
                result.parentId() != null
                        ? result.parentId()
                        : before != null ? before.parentId() : province == null ? null : province.id());
    }

    private static String or(@Nullable String stated, String otherwise) {
        return stated == null || stated.isBlank() ? otherwise : stated.strip();
    }
}
