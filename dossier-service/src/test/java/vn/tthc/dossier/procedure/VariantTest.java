package vn.tthc.dossier.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.LimitUnit;
import vn.tthc.dossier.procedure.ProcedureVersion.Fee;
import vn.tthc.dossier.procedure.ProcedureVersion.Limit;
import vn.tthc.dossier.procedure.ProcedureVersion.Variant;

/** What a level has of its own (nội dung riêng theo cấp), over any content. */
class VariantTest {
    @Property(tries = 1000)
    void theVariantOfALevelIsFoundAndFallsBackToTheMainContent(
            @ForAll("versions") ProcedureVersion version, @ForAll ProcedureLevel level) {
        version.variant(level).ifPresent(own -> {
            ProcedureVersion at = version.at(level);
            assertEquals(level, at.level());
            assertEquals(own.limits().isEmpty() ? version.limits() : own.limits(), at.limits());
            assertEquals(own.fees().isEmpty() ? version.fees() : own.fees(), at.fees());
            String unit = own.handlingUnitId() == null ? version.handlingUnitId() : own.handlingUnitId();
            assertEquals(level == ProcedureLevel.COMMUNE ? null : unit, at.handlingUnitId());
            for (Channel channel : Channel.values()) {
                assertEquals(at.limit(channel, null), version.at(level).limit(channel, null));
            }
        });
    }

    @Property(tries = 1000)
    void aLevelWithoutAVariantAndTheMainOneAreAsTheyWere(
            @ForAll("versions") ProcedureVersion version, @ForAll ProcedureLevel level) {
        if (version.variant(level).isEmpty()) {
            assertSame(version, version.at(level));
        }
        assertSame(version, version.at(version.level()));
    }

    @Property(tries = 1000)
    void nothingElseOfTheVersionDependsOnTheLevel(
            @ForAll("versions") ProcedureVersion version, @ForAll ProcedureLevel level) {
        ProcedureVersion at = version.at(level);
        assertEquals(
                List.of(version.id(), version.name(), version.levels(), version.components(), version.variants()),
                List.of(at.id(), at.name(), at.levels(), at.components(), at.variants()));
        assertEquals(version.carriedOutAt(ProcedureLevel.COMMUNE), at.carriedOutAt(ProcedureLevel.COMMUNE));
    }

    @Provide
    Arbitrary<ProcedureVersion> versions() {
        Arbitrary<List<Variant>> variants = Combinators.combine(
                        Arbitraries.of(ProcedureLevel.PROVINCE, ProcedureLevel.COMMUNE),
                        Arbitraries.of("tax", "justice").injectNull(0.5),
                        limits(),
                        fees())
                .as(Variant::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Variant::level);
        return Combinators.combine(
                        Arbitraries.of(ProcedureLevel.class),
                        Arbitraries.of("justice").injectNull(0.5),
                        limits(),
                        fees(),
                        variants)
                .as(VariantTest::version);
    }

    private static Arbitrary<List<Limit>> limits() {
        return Combinators.combine(
                        Arbitraries.of(Channel.class), Arbitraries.integers().between(1, 60))
                .as((channel, days) -> new Limit(channel, null, BigDecimal.valueOf(days), LimitUnit.WORKING_DAY, null))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Fee>> fees() {
        return Combinators.combine(
                        Arbitraries.of(Channel.class), Arbitraries.longs().between(0, 1_000_000))
                .as((channel, amount) -> new Fee(channel, "FEE", amount, null))
                .list()
                .ofMaxSize(3);
    }

    private static ProcedureVersion version(
            ProcedureLevel level, @Nullable String unit, List<Limit> limits, List<Fee> fees, List<Variant> variants) {
        return new ProcedureVersion(
                "v",
                1,
                "PUBLISHED",
                null,
                null,
                "Thủ tục",
                "F",
                "Lĩnh vực",
                level,
                Stream.concat(Stream.of(level), variants.stream().map(Variant::level))
                        .distinct()
                        .toList(),
                unit,
                true,
                null,
                null,
                limits,
                List.of(),
                fees,
                List.of(),
                List.of(),
                variants);
    }
}
