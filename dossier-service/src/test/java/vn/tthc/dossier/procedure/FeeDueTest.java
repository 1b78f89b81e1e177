package vn.tthc.dossier.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.procedure.ProcedureVersion.Fee;

class FeeDueTest {

    @Test
    void aKindWithSeveralAmountsCostsFromTheLeastToTheMost() {
        FeeDue due = version(fee("FEE", 100_000L), fee("FEE", 300_000L), fee("CHARGE", 50_000L))
                .feeDue(Channel.COUNTER);
        assertEquals(new FeeDue(150_000, 350_000), due);
    }

    @Test
    void theSameAmountTwiceIsCertain() {
        assertTrue(version(fee("FEE", 70_000L), fee("FEE", 70_000L))
                .feeDue(Channel.COUNTER)
                .certain());
    }

    @Test
    void whatIsOnlyDescribedAndWhatOtherChannelsCostDoesNotCount() {
        var online = new Fee(Channel.ONLINE, "FEE", 10_000L, null);
        assertEquals(FeeDue.NONE, version(fee("FEE", null), online).feeDue(Channel.COUNTER));
    }

    @Property
    void everyAmountOfAKindLiesBetweenFromAndTo(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 10_000_000) Long> amounts) {
        FeeDue due = version(amounts.stream().map(a -> fee("FEE", a)).toArray(Fee[]::new))
                .feeDue(Channel.COUNTER);
        assertTrue(amounts.stream().allMatch(due::covers));
        assertEquals(due.certain(), amounts.stream().distinct().count() == 1);
        assertTrue(LongStream.of(due.from(), due.to()).allMatch(amounts::contains));
    }

    private static Fee fee(String kind, @Nullable Long amount) {
        return new Fee(Channel.COUNTER, kind, amount, null);
    }

    private static ProcedureVersion version(Fee... fees) {
        return new ProcedureVersion(
                "v",
                1,
                "PUBLISHED",
                null,
                null,
                "Thủ tục",
                "F",
                "Lĩnh vực",
                ProcedureLevel.COMMUNE,
                List.of(),
                null,
                true,
                null,
                null,
                List.of(),
                List.of(),
                List.of(fees),
                List.of(),
                List.of(),
                List.of());
    }
}
