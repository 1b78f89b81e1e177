package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartFailed;

class SupervisionTest {
    @Test
    void waitingGrowsToHalfAMinute() {
        assertThat(List.of(0, 1, 2, 3, 5, 6, 60).stream().map(Supervision::backOff))
                .containsExactly(0L, 1L, 2L, 4L, 16L, 30L, 30L);
    }

    @Test
    void aPartThatDiedIsStartedAtOnceAndARunningOneIsLeftAlone() {
        var part = new FakePart(false);
        var supervision = new Supervision(List.of(part), new Progress(), Runnable::run);
        supervision.look();
        supervision.look();
        assertThat(part.starts).isEqualTo(1);
    }

    @Test
    void aPartThatCannotStartIsNotTriedAgainAtOnce() {
        var part = new FakePart(true);
        var supervision = new Supervision(List.of(part), new Progress(), Runnable::run);
        supervision.look();
        supervision.look();
        assertThat(part.starts).isEqualTo(1);
    }

    @Test
    void aServiceThatWaitsForItsDatabaseDoesNotKeepTheDatabaseFromComingBack() {
        var waiting = new ArrayList<Runnable>();
        var service = new FakePart(false);
        var database = new FakePart(false);
        var supervision = new Supervision(List.of(service, database), new Progress(), waiting::add);
        supervision.look();
        supervision.look();
        assertThat(waiting).as("one start of each, apart from one another").hasSize(2);
        waiting.getLast().run();
        assertThat(database.running()).isTrue();
        assertThat(service.running()).isFalse();
    }

    private static final class FakePart implements Part {
        private final boolean broken;
        private boolean up;
        private int starts;

        FakePart(boolean broken) {
            this.broken = broken;
        }

        @Override
        public String name() {
            return "a part";
        }

        @Override
        public void start() {
            starts++;
            if (broken) {
                throw new PartFailed("no");
            }
            up = true;
        }

        @Override
        public void stop() {
            up = false;
        }

        @Override
        public @Nullable ProcessHandle process() {
            return up ? ProcessHandle.current() : null;
        }
    }
}
