package vn.tthc.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsAreOfVersionSevenAndGrow() {
        var ids = Stream.generate(Ids::next).limit(100_000).toList();
        assertTrue(ids.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
        for (int i = 1; i < ids.size(); i++) {
            assertTrue(Long.compareUnsigned(
                            ids.get(i - 1).getMostSignificantBits(), ids.get(i).getMostSignificantBits())
                    < 0);
        }
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void idsMadeInParallelDiffer() {
        var ids = ConcurrentHashMap.<UUID>newKeySet();
        IntStream.range(0, 200_000).parallel().forEach(i -> ids.add(Ids.next()));
        assertEquals(200_000, ids.size());
    }
}
