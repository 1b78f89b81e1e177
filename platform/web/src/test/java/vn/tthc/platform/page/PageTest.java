package vn.tthc.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.platform.problem.InvalidInput;

class PageTest {
    private static final List<Integer> ALL = IntStream.range(0, 95).boxed().toList();

    @Test
    void pagesTogetherAreTheWholeListOnce() {
        var seen = new ArrayList<Integer>();
        String after = null;
        Page<Integer> page;
        do {
            page = select(PageRequest.of(10, after));
            seen.addAll(page.items());
            after = page.endCursor();
        } while (page.hasNextPage());
        assertEquals(ALL, seen);
    }

    @Test
    void theLastPageSaysThatItIsTheLast() {
        Page<Integer> page = select(PageRequest.of(95, null));
        assertFalse(page.hasNextPage());
        assertTrue(select(PageRequest.of(94, null)).hasNextPage());
    }

    @Test
    void backwardsPagesTogetherAreTheWholeListOnceInItsOrder() {
        var seen = new ArrayList<Integer>();
        String before = null;
        Page<Integer> page;
        do {
            page = select(PageRequest.of(null, null, 10, before, null));
            seen.addAll(0, page.items());
            assertEquals(before != null, page.hasNextPage());
            before = page.cursors().getFirst();
        } while (page.hasPreviousPage());
        assertEquals(ALL, seen);
    }

    @Test
    void whatIsBeforeAnItemIsTheEndOfThePageBefore() {
        Page<Integer> first = select(PageRequest.of(20, null));
        Page<Integer> back =
                select(PageRequest.of(null, null, 5, first.cursors().get(12), null));
        assertEquals(List.of(7, 8, 9, 10, 11), back.items());
    }

    @Test
    void oneDirectionAtATime() {
        String cursor = Cursor.of(1).encode();
        assertThrows(InvalidInput.class, () -> PageRequest.of(1, null, 1, null, null));
        assertThrows(InvalidInput.class, () -> PageRequest.of(null, cursor, null, cursor, null));
        var refusal = assertThrows(InvalidInput.class, () -> PageRequest.of(null, null, 101, null, null));
        assertEquals("last", refusal.violations().getFirst().field());
    }

    @Test
    void theListIsCountedUnlessToldOtherwise() {
        assertTrue(PageRequest.of(1, null).counted());
        assertFalse(PageRequest.of(1, null, null, null, false).counted());
    }

    @Test
    void anEmptyListHasNoCursor() {
        assertNull(Page.of(List.<Integer>of(), PageRequest.of(null, null), Cursor::of, 0L)
                .endCursor());
    }

    @Test
    void aCursorKeepsItsKeysAsTheyAre() {
        var cursor = Cursor.of("Phường Mỹ Hòa", 7, "");
        assertEquals(cursor, Cursor.decode(cursor.encode()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, 100_000})
    void aPageHasOneToAHundredItems(int first) {
        var refusal = assertThrows(InvalidInput.class, () -> PageRequest.of(first, null));
        assertEquals("first", refusal.violations().getFirst().field());
    }

    @Test
    void whatIsNoCursorIsRefusedAsInput() {
        assertThrows(InvalidInput.class, () -> Cursor.decode("%%%"));
        assertThrows(InvalidInput.class, () -> Cursor.of("x").uuid(0));
        assertThrows(InvalidInput.class, () -> Cursor.of("x").key(1));
    }

    private static Page<Integer> select(PageRequest request) {
        var after = request.after();
        long at = after == null ? (request.backward() ? ALL.size() : -1) : after.number(0);
        var wanted = request.backward()
                ? ALL.reversed().stream().filter(n -> n < at)
                : ALL.stream().filter(n -> n > at);
        var rows = wanted.limit(request.limit()).toList();
        assertNotNull(rows);
        return Page.of(rows, request, Cursor::of, null);
    }
}
