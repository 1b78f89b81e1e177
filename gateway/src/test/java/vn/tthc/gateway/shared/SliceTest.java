package vn.tthc.gateway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.InvalidInput;

class SliceTest {
    private record Edge(Integer node, String cursor) {}

    @Property
    void followingTheCursorOfAnyItemSkipsNothingAndRepeatsNothing(
            @ForAll @IntRange(min = 0, max = 250) int size,
            @ForAll @IntRange(min = 1, max = 100) int first,
            @ForAll @IntRange(min = 1, max = 100) int stopAt) {
        var seen = new ArrayList<Integer>();
        String cursor = null;
        for (int round = 0; round <= size; round++) {
            Slice slice = Slice.of(first, 20, cursor);
            List<Edge> edges = slice.edges(serve(size, slice), Edge::new);
            assertThat(edges.size()).isLessThanOrEqualTo(first);
            if (edges.isEmpty()) {
                break;
            }
            Edge last = edges.get(Math.min(stopAt, edges.size()) - 1);
            edges.stream().limit(stopAt).forEach(edge -> seen.add(edge.node()));
            cursor = last.cursor();
        }
        assertThat(seen).isEqualTo(IntStream.range(0, size).boxed().toList());
    }

    @Property
    void backwardsFromAnyItemSkipsNothingAndRepeatsNothing(
            @ForAll @IntRange(min = 0, max = 250) int size, @ForAll @IntRange(min = 1, max = 100) int last) {
        var seen = new ArrayList<Integer>();
        String before = null;
        boolean more = true;
        while (more) {
            Slice slice = Slice.of(null, null, last, before, 20, true);
            Page<Integer> page = serveWithCursors(size, slice);
            List<Edge> edges = slice.edges(page, Edge::new);
            PageInfo info = slice.info(page);
            assertThat(info.hasNextPage()).isEqualTo(before != null);
            seen.addAll(0, edges.stream().map(Edge::node).toList());
            before = info.startCursor();
            more = info.hasPreviousPage();
        }
        assertThat(seen).isEqualTo(IntStream.range(0, size).boxed().toList());
    }

    @Property
    void aCursorIsGoodInBothDirections(
            @ForAll @IntRange(min = 2, max = 250) int size, @ForAll @IntRange(min = 0, max = 99) int any) {
        Slice forward = Slice.of(100, null, null, null, 20, false);
        List<Edge> edges = forward.edges(serveWithCursors(size, forward), Edge::new);
        Edge edge = edges.get(any % edges.size());
        Slice next = Slice.of(1, edge.cursor(), null, null, 20, false);
        Slice previous = Slice.of(null, null, 1, edge.cursor(), 20, false);
        List<Integer> after = serveWithCursors(size, next).items();
        List<Integer> before = serveWithCursors(size, previous).items();
        assertThat(after).isEqualTo(edge.node() + 1 < size ? List.of(edge.node() + 1) : List.of());
        assertThat(before).isEqualTo(edge.node() > 0 ? List.of(edge.node() - 1) : List.of());
    }

    @Test
    void oneDirectionAtATime() {
        assertThatThrownBy(() -> Slice.of(1, null, 1, null, 20, true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Slice.of(null, null, 101, null, 20, true))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.violations().getFirst().field()).isEqualTo("last"));
    }

    @Property
    void anyTextAsCursorIsRefusedOrUnderstood(@ForAll String text) {
        try {
            assertThat(Slice.of(10, 20, text).size()).isBetween(10, 100);
        } catch (InvalidInput expected) {
            assertThat(expected.violations().getFirst().field()).isEqualTo("after");
        }
    }

    @Property
    void pagesHaveOneToAHundredItems(@ForAll int first) {
        if (first >= 1 && first <= 100) {
            assertThat(Slice.of(first, 20, null).size()).isEqualTo(first);
        } else {
            assertThatThrownBy(() -> Slice.of(first, 20, null)).isInstanceOf(InvalidInput.class);
        }
    }

    /** A service with the numbers from 0, whose cursor is the last number of a page. */
    private static Page<Integer> serve(int size, Slice slice) {
        int from = next(slice.after());
        int to = Math.min(size, from + slice.size());
        List<Integer> items = IntStream.range(from, Math.max(from, to)).boxed().toList();
        String end = items.isEmpty() ? null : String.valueOf(items.getLast());
        return new Page<>(items, end, to < size, (long) size);
    }

    /** As {@link #serve}, in both directions and telling the cursor of every item. */
    private static Page<Integer> serveWithCursors(int size, Slice slice) {
        var request = PageRequest.of(
                slice.forwardSize(), slice.forwardAfter(), slice.backwardSize(), slice.backwardBefore(), slice.total());
        var at = request.after();
        int edge = at == null ? (request.backward() ? size : -1) : (int) at.number(0);
        var rows = request.backward()
                ? IntStream.range(0, edge).map(i -> edge - 1 - i)
                : IntStream.range(edge + 1, Math.max(size, edge + 1));
        return Page.of(rows.limit(request.limit()).boxed().toList(), request, Cursor::of, null);
    }

    private static int next(@Nullable String after) {
        return after == null ? 0 : Integer.parseInt(after) + 1;
    }
}
