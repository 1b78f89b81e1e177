package vn.tthc.simulators.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What goes wrong at present. */
final class Misbehaviours {
    private static final int SLOW_SECONDS = 30;
    private final List<Active> active = new ArrayList<>();
    private final Random chance = new Random(1);
    private CountDownLatch ended = new CountDownLatch(1);

    private static final class Active {
        private final Misbehaviour misbehaviour;
        private int struck;

        private Active(Misbehaviour misbehaviour) {
            this.misbehaviour = misbehaviour;
        }

        private boolean over() {
            var times = misbehaviour.times();
            return times != null && struck >= times;
        }
    }

    /** Takes the place of one of the same kind. */
    synchronized void begin(Misbehaviour misbehaviour) {
        active.removeIf(one -> one.misbehaviour.kind() == misbehaviour.kind());
        active.add(new Active(misbehaviour));
    }

    /** Ends all; answers that are being held back go out. */
    synchronized void end() {
        active.clear();
        ended.countDown();
        ended = new CountDownLatch(1);
    }

    synchronized List<Misbehaviour> present() {
        return active.stream().map(one -> one.misbehaviour).toList();
    }

    /** The one that strikes this request; the first that was begun goes first. */
    synchronized Optional<Misbehaviour> strike(String path) {
        for (var one : active) {
            var misbehaviour = one.misbehaviour;
            if (misbehaviour.kind().strikes(path) && chance.nextDouble() < misbehaviour.share()) {
                one.struck++;
                active.removeIf(Active::over);
                return Optional.of(misbehaviour);
            }
        }
        return Optional.empty();
    }

    void holdBack(Misbehaviour slow) {
        var seconds = slow.seconds();
        try {
            latch().await(seconds == null ? SLOW_SECONDS : seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CountDownLatch latch() {
        return ended;
    }
}
