package vn.tthc.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WatcherTest {
    private static final Set<ChangeTopic> ALL = EnumSet.allOf(ChangeTopic.class);

    @Test
    void whatIsNoticedIsToldOnceAndPutTogetherAndFiguresASecondTime() {
        var watcher = new Watcher(new Sight(ALL, true, Set.of()));
        assertThat(watcher.take()).isNull();
        watcher.notice(dossier("d1", "A"));
        watcher.notice(dossier("d1", "A"));
        watcher.notice(new Change(ChangeTopic.FEEDBACKS, "f1", Set.of("B")));
        assertThat(watcher.take())
                .isEqualTo(new Changes(
                        List.of(ChangeTopic.DOSSIERS, ChangeTopic.FEEDBACKS, ChangeTopic.FIGURES),
                        List.of("d1", "f1")));
        assertThat(watcher.take()).isEqualTo(new Changes(List.of(ChangeTopic.FIGURES), List.of()));
        assertThat(watcher.take()).isNull();
    }

    @Property
    void aReaderIsToldOfOwnUnitsOnlyAndNeverOfMoreThanAHundred(
            @ForAll @Size(max = 300) List<@IntRange(max = 5) Integer> units) {
        var watcher = new Watcher(new Sight(ALL, false, Set.of("U0", "U1")));
        for (int i = 0; i < units.size(); i++) {
            watcher.notice(dossier(units.get(i) + ":" + i, "U" + units.get(i)));
        }
        Changes told = watcher.take();
        long own = units.stream().filter(unit -> unit < 2).count();
        assertThat(told == null).isEqualTo(own == 0);
        if (told != null) {
            assertThat(told.ids()).hasSize((int) Math.min(100, own)).allMatch(id -> id.charAt(0) < '2');
        }
    }

    @Test
    void whoMayNotReadDossiersIsToldThatFiguresChangedAndNoMore() {
        var watcher = new Watcher(new Sight(Set.of(ChangeTopic.FIGURES), true, Set.of()));
        watcher.notice(dossier("d1", "A"));
        assertThat(watcher.take()).isEqualTo(new Changes(List.of(ChangeTopic.FIGURES), List.of()));
    }

    @Test
    void ofAnEventOnlyTheRowAndItsUnitsAreRead() {
        String event = """
                {"dossierId": "d1", "handlingUnitId": "A", "receivingUnitId": "B", "procedureName": "x",
                 "change": {"action": "TAKE", "unitId": "C", "by": "lan"}}""";
        Change change = ChangeReader.read("tthc.dossier.dossiers", "d1", event.getBytes(StandardCharsets.UTF_8));
        assertThat(change).isEqualTo(new Change(ChangeTopic.DOSSIERS, "d1", Set.of("A", "B", "C")));
        assertThat(ChangeReader.read("tthc.dossier.dossiers", "d1", "[1]".getBytes(StandardCharsets.UTF_8)))
                .isNull();
        assertThat(ChangeReader.read("tthc.dossier.dossiers", "d1", null)).isNull();
        assertThat(ChangeReader.read("tthc.catalog.units", "u", new byte[0])).isNull();
        assertThat(Objects.requireNonNull(change).topic()).isEqualTo(ChangeTopic.DOSSIERS);
    }

    private static Change dossier(String id, String unit) {
        return new Change(ChangeTopic.DOSSIERS, id, Set.of(unit));
    }
}
