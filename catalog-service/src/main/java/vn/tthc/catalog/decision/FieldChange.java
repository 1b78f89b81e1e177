package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.DocumentComponent;
import vn.tthc.catalog.procedure.Fee;
import vn.tthc.catalog.procedure.LevelVariant;
import vn.tthc.catalog.procedure.LimitWords;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.TimeLimit;

/**
 * A field that a line changes, before and after, as people read it. Pure.
 *
 * @param field name of the field in the content
 * @param before null when there was nothing
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {
    @FunctionalInterface
    private interface Words {
        @Nullable
        String of(ProcedureContent content, Catalogue catalogue);
    }

    private record Field(String name, Words words) {}

    private static final List<Field> FIELDS = List.of(
            new Field("name", (c, k) -> c.name()),
            new Field(
                    "fieldCode", (c, k) -> c.fieldName().isEmpty() ? null : c.fieldName() + " (" + c.fieldCode() + ")"),
            new Field("level", (c, k) -> c.level() == ProcedureLevel.OTHER ? null : LevelNames.of(c.level())),
            new Field("levels", (c, k) -> LevelNames.of(c.levels())),
            new Field(
                    "handlingUnitId",
                    (c, catalogue) -> c.handlingUnitId() == null
                            ? null
                            : catalogue.units().getOrDefault(c.handlingUnitId(), c.handlingUnitId())),
            new Field("nonTerritorial", (c, k) -> c.nonTerritorial() ? "Có" : "Không"),
            new Field("onlineLevel", (c, k) -> switch (c.onlineLevel()) {
                case FULL -> "Toàn trình";
                case PARTIAL -> "Một phần";
                case INFO_ONLY -> "Chỉ cung cấp thông tin";
            }),
            new Field("limits", (c, k) -> lines(c.limits(), FieldChange::words)),
            new Field("components", (c, k) -> lines(c.components(), FieldChange::words)),
            new Field("fees", (c, k) -> lines(c.fees(), FieldChange::words)),
            new Field("variants", (c, catalogue) -> lines(c.variants(), v -> words(v, catalogue))),
            new Field("results", (c, k) -> lines(c.results(), Function.identity())),
            new Field("applicants", (c, k) -> lines(c.applicants(), Function.identity())),
            new Field("steps", (c, k) -> c.steps()),
            new Field("conditions", (c, k) -> c.conditions()),
            new Field("receivingAddress", (c, k) -> c.receivingAddress()),
            new Field(
                    "legalBases",
                    (c, k) -> lines(
                            c.legalBases(), b -> b.title() == null ? b.number() : b.number() + " – " + b.title())));

    /** @param units names of handling units by their id */
    public static List<FieldChange> between(
            @Nullable ProcedureContent before, ProcedureContent after, Map<String, String> units) {
        return between(before, after, new Catalogue(Map.of(), Map.of(), units));
    }

    /** @param before null for a procedure that was not there */
    static List<FieldChange> between(@Nullable ProcedureContent before, ProcedureContent after, Catalogue catalogue) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : FIELDS) {
            @Nullable String was = before == null ? null : empty(field.words().of(before, catalogue));
            @Nullable String is = empty(field.words().of(after, catalogue));
            if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(field.name(), was, is));
            }
        }
        return changes;
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> String lines(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining("\n"));
    }

    static String words(TimeLimit limit) {
        String time = limit.value() == null ? LimitWords.of(limit) : LimitWords.time(limit.value(), limit.unit());
        return channel(limit.channel()) + (limit.caseName() == null ? "" : " – " + limit.caseName()) + ": " + time;
    }

    private static String words(DocumentComponent paper) {
        return (paper.caseName() == null ? "" : paper.caseName() + ": ") + paper.name() + " (" + paper.originals()
                + " bản chính, " + paper.copies() + " bản sao" + (paper.required() ? ", bắt buộc" : "") + ")";
    }

    static String words(Fee fee) {
        String kind =
                switch (fee.kind()) {
                    case FEE -> "phí";
                    case CHARGE -> "lệ phí";
                    case PRICE -> "mức giá";
                };
        String amount = fee.amount() == null
                ? ""
                : " "
                        + String.format(java.util.Locale.ROOT, "%,d", fee.amount())
                                .replace(',', '.') + " đồng";
        return channel(fee.channel()) + ": " + kind + amount + (fee.text() == null ? "" : " – " + fee.text());
    }

    private static String words(LevelVariant variant, Catalogue catalogue) {
        String unit = variant.handlingUnitId();
        String own = Stream.of(
                        Stream.ofNullable(unit).map(id -> catalogue.units().getOrDefault(id, id)),
                        variant.limits().stream().map(FieldChange::words),
                        variant.fees().stream().map(FieldChange::words))
                .flatMap(Function.identity())
                .collect(Collectors.joining("; "));
        return LevelNames.of(variant.level()) + (own.isEmpty() ? "" : " – " + own);
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case ONLINE -> "Trực tuyến";
            case COUNTER -> "Trực tiếp";
            case POST -> "Bưu chính";
        };
    }
}
