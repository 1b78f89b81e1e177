package vn.tthc.catalog.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.decision.ContentDraft.FeeDraft;
import vn.tthc.catalog.decision.ContentDraft.LimitDraft;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.Fee;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

class AnnexCellsTest {
    @Test
    void aLimitIsReadAsOfficesWriteIt() {
        LimitDraft limit = AnnexCells.limit("03 ngày làm việc");
        assertEquals(BigDecimal.valueOf(3), limit.value());
        assertEquals(LimitUnit.WORKING_DAY, limit.unit());
        assertEquals(LimitUnit.DAY, AnnexCells.limit("15 ngày").unit());
        assertEquals(LimitUnit.HOUR, AnnexCells.limit("04 giờ làm việc").unit());
        LimitDraft online = AnnexCells.limit("Trực tuyến – Không phải xác minh: 7 ngày làm việc");
        assertEquals(Channel.ONLINE, online.channel());
        assertEquals("Không phải xác minh", online.caseName());
    }

    @Test
    void whatCannotBeCountedStaysAText() {
        LimitDraft limit = AnnexCells.limit("Ngay trong ngày tiếp nhận");
        assertNull(limit.value());
        assertEquals("Ngay trong ngày tiếp nhận", limit.text());
    }

    @Test
    void theHeadingOfATableSaysWhatItsRowsDo() {
        assertEquals(Optional.of(Change.ABOLISH), AnnexCells.kind(null, "III. Danh mục TTHC bị bãi bỏ"));
        assertEquals(Optional.of(Change.AMEND), AnnexCells.kind(null, "II. Danh mục TTHC được sửa đổi, bổ sung"));
        assertEquals(Optional.of(Change.INTRODUCE), AnnexCells.kind(null, "I. Danh mục TTHC mới ban hành"));
        assertEquals(Optional.of(Change.REPLACE), AnnexCells.kind("Thay thế", "II. Sửa đổi"));
        assertEquals(Optional.empty(), AnnexCells.kind(null, "Phụ lục"));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("limits") LimitDraft limit) {
        LimitDraft once = AnnexCells.limit(AnnexCells.limit(limit));
        assertEquals(once, AnnexCells.limit(AnnexCells.limit(once)));
        assertEquals(limit.channel(), once.channel());
        assertEquals(limit.caseName(), once.caseName());
        assertEquals(limit.unit(), once.unit());
    }

    @Property(tries = 300)
    void aFeeKeepsItsAmount(@ForAll("fees") FeeDraft fee) {
        assertEquals(fee, AnnexCells.fee(AnnexCells.fee(fee)));
    }

    @Provide
    Arbitrary<LimitDraft> limits() {
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(List.of("Thông thường", "Phải xác minh")).injectNull(0.5),
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(LimitUnit.WORKING_DAY, LimitUnit.DAY, LimitUnit.HOUR, LimitUnit.MONTH),
                        Arbitraries.of("kể từ ngày nhận đủ hồ sơ", "theo luật").injectNull(0.5))
                .as((channel, name, value, unit, text) ->
                        new LimitDraft(channel, name, BigDecimal.valueOf(value), unit, text));
    }

    @Provide
    Arbitrary<FeeDraft> fees() {
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(Fee.Kind.class),
                        Arbitraries.longs().between(0, 50_000_000),
                        Arbitraries.of("mỗi bản", "trẻ em miễn").injectNull(0.5))
                .as(FeeDraft::new);
    }
}
