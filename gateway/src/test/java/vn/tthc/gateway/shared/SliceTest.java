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
import vn.tthc.platform.page.Page;
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

    private static int next(@Nullable String after) {
        return after == null ? 0 : Integer.parseInt(after) + 1;
    }
}
