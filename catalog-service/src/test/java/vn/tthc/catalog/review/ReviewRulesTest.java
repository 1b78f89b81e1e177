package vn.tthc.catalog.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReviewRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Property
    void whateverIsDoneEachItemIsCountedWhereItStands(@ForAll("histories") List<List<ItemState.Step>> histories) {
        List<ReviewItem> items = histories.stream().map(ReviewRulesTest::run).toList();
        ReviewCounts counts = ReviewCounts.of(items, TODAY);
        assertEquals(items.size(), counts.planned());
        assertTrue(counts.implemented() <= counts.approved());
        assertTrue(counts.approved() <= counts.proposed());
        assertTrue(counts.proposed() <= counts.reviewed());
        assertTrue(counts.reviewed() + counts.overdue() <= counts.planned());
        assertEquals(counts.approved() * 300L, counts.saving());
    }

    @Property
    void whatIsApprovedOrCarriedOutNamesItsDecision(@ForAll("history") List<ItemState.Step> history) {
        ReviewItem item = run(history);
        if (item.state() == ItemState.APPROVED || item.state() == ItemState.IMPLEMENTED) {
            assertNotNull(item.decisionNumber());
            assertNotNull(item.decidedOn());
        }
        assertEquals(item.state() == ItemState.PLANNED || item.state() == ItemState.KEPT, item.proposal() == null);
    }

    /** The steps that are open are taken, the others are refused. */
    private static ReviewItem run(List<ItemState.Step> steps) {
        ReviewItem item = new ReviewItem(
                1, "1.1", "Thủ tục", false, "STP-20250701", TODAY.minusDays(1), ItemState.PLANNED, null, null, null);
        for (ItemState.Step step : steps) {
            try {
                item = ItemSteps.after(
                        item,
                        new ItemStep(
                                1,
                                1,
                                step,
                                new Proposal(Proposal.Kind.SHORTEN_TIME, "Giảm thời gian", 1000L, 700L),
                                "12/QĐ-UBND",
                                TODAY),
                        TODAY);
            } catch (ReviewRefusal.NotOpen refused) {
                assertTrue(item.state().after(step).isEmpty());
            }
        }
        return item;
    }

    @Provide
    Arbitrary<List<ItemState.Step>> history() {
        return Arbitraries.of(ItemState.Step.class).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<ItemState.Step>>> histories() {
        return history().list().ofMaxSize(12);
    }
}
