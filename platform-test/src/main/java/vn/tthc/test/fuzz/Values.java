package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What stands in requests made by machine, whatever the protocol. */
final class Values {
    static final String UUID = "01890000-0000-7000-8000-000000000000";
    private static final int LONG_TEXT = 20_000;
    private static final int TRIES = 1_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What programs stumble over. */
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFFFF\u202E",
            "💥".repeat(40),
            "x".repeat(LONG_TEXT),
            "'; drop table dossier; --",
            "${jndi:ldap://127.0.0.1/a}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "%00%2e%2e",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-13-45T99:99:99Z",
            "00000000-0000-0000-0000-000000000000",
            "9".repeat(400),
            "NaN",
            "[]",
            "{}",
            "\\",
            "%",
            "c1",
            "eyJrIjoiLTEifQ==",
            "/wD+");

    private Values() {}

    static <T> T one(Arbitrary<T> arbitrary, Random random) {
        return arbitrary.generator(TRIES, true).next(random).value();
    }

    static Arbitrary<String> dates() {
        return Arbitraries.of("2026-01-05", "2025-06-30", "0001-01-01", "9999-12-31");
    }

    static Arbitrary<String> instants() {
        return Arbitraries.of("2026-01-05T08:00:00+07:00", "1970-01-01T00:00:00Z");
    }

    static Arbitrary<String> names() {
        return Arbitraries.of("Nguyễn Thị Hạnh", "30307-20250701", "1.001193", "089190000001", "x");
    }

    /** Mostly what fits. */
    static Arbitrary<JsonNode> strings(Arbitrary<String> fitting) {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, fitting),
                        Tuple.of(2, Arbitraries.of(ODD_TEXTS)),
                        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(80)))
                .map(NODES::textNode);
    }

    static Arbitrary<JsonNode> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-2, 120).map(NODES::numberNode)),
                Tuple.of(1, Arbitraries.longs().map(NODES::numberNode)),
                Tuple.of(
                        1,
                        Arbitraries.of("1e400", "-0.0000001", "3.5", "99999999999999999999")
                                .map(text -> NODES.numberNode(new BigDecimal(text)))));
    }

    static Arbitrary<JsonNode> lists(Arbitrary<JsonNode> items) {
        return items.list().ofMaxSize(3).map(each -> NODES.arrayNode().addAll(each));
    }

    /**
     * One field of an object.
     *
     * @param weight how many times it is there for once that it is not
     * @param value made only when it is there: schemas may name themselves
     */
    record Field(String name, int weight, Supplier<Arbitrary<JsonNode>> value) {}

    static Arbitrary<JsonNode> objects(List<Field> fields) {
        Arbitrary<ObjectNode> object = Arbitraries.create(NODES::objectNode);
        for (var field : fields) {
            var there = Arbitraries.frequency(Tuple.of(field.weight(), true), Tuple.of(1, false));
            object = object.flatMap(begun -> there.flatMap(is ->
                    is ? field.value().get().map(value -> with(begun, field.name(), value)) : Arbitraries.just(begun)));
        }
        return object.map(each -> each);
    }

    private static ObjectNode with(ObjectNode begun, String name, JsonNode value) {
        var more = begun.deepCopy();
        more.set(name, value);
        return more;
    }

    /** Of the wrong kind. */
    static Arbitrary<JsonNode> anything() {
        return Arbitraries.of(
                NODES.nullNode(),
                NODES.textNode("\u0000"),
                NODES.numberNode(-1),
                NODES.booleanNode(true),
                NODES.arrayNode().add(NODES.nullNode()),
                NODES.objectNode().put("x", "y"));
    }
}
