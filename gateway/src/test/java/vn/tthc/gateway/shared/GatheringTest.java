package vn.tthc.gateway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final List<List<String>> asked = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();

    /** Knows every text but those with an X, as itself. */
    private final Gathering<String> gathering = new Gathering<>(this::load, each -> each, later::add);

    private Uni<List<String>> load(List<String> keys) {
        asked.add(keys);
        return Uni.createFrom()
                .item(keys.stream().filter(each -> !each.contains("X")).toList());
    }

    @Test
    void whatIsAskedAtTheSameTimeIsFetchedByOneCall() {
        var first = gathering.find(Set.of("a", "X")).subscribeAsCompletionStage();
        var second = gathering.find(Set.of("a", "b")).subscribeAsCompletionStage();
        assertThat(asked).isEmpty();
        tick();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).containsExactlyInAnyOrder("a", "X", "b");
        assertThat(first.join()).isEqualTo(Map.of("a", "a"));
        assertThat(second.join()).isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void aFailureReachesAllWhoAsked() {
        var failing = new Gathering<String>(
                keys -> Uni.createFrom().failure(new IllegalStateException("away")), each -> each, later::add);
        var first = failing.find(Set.of("a")).subscribeAsCompletionStage();
        var second = failing.find(Set.of("b")).subscribeAsCompletionStage();
        tick();
        assertThatThrownBy(first::join).isInstanceOf(CompletionException.class).hasMessageContaining("away");
        assertThatThrownBy(second::join).isInstanceOf(CompletionException.class);
    }

    @Property(tries = 200)
    void nothingIsAskedForTwiceAndEveryoneGetsTheirOwn(@ForAll List<@Size(max = 5) Set<Character>> rounds) {
        asked.clear();
        for (Set<Character> round : rounds) {
            var keys = new HashSet<String>();
            round.forEach(each -> keys.add(String.valueOf(each)));
            var found = gathering.find(keys).subscribeAsCompletionStage();
            tick();
            keys.removeIf(each -> each.contains("X"));
            assertThat(found.join().keySet()).isEqualTo(keys);
        }
        assertThat(asked.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    private void tick() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
