package vn.tthc.dossier.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due after everything that has happened, worked out anew; on an unchanged calendar it is what is due already. */
public final class Replay {
    private final Deadlines deadlines;

    public Replay(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    private sealed interface Happened {
        Instant at();

        record Resumed(Instant from, Instant at) implements Happened {}

        record Extended(Instant at, Instant newDueAt) implements Happened {}
    }

    /**
     * The appointment at receipt, moved by each pause that has ended and set by an extension, in the order in which they
     * happened. A pause that lasts moves nothing yet.
     *
     * @return null when the limit gives no appointment
     */
    public @Nullable Instant due(TimeLimit limit, Instant received, List<Pause> pauses, List<Extension> extensions) {
        Instant due = deadlines.due(limit, received);
        if (due == null) {
            return null;
        }
        for (Happened each : history(pauses, extensions)) {
            due = switch (each) {
                case Happened.Resumed(Instant from, Instant to) -> deadlines.resumed(due, from, to);
                case Happened.Extended(Instant at, Instant wished) -> deadlines.appointment(wished);
            };
        }
        return due;
    }

    private static List<Happened> history(List<Pause> pauses, List<Extension> extensions) {
        Stream<Happened> resumed = pauses.stream().flatMap(pause -> {
            Instant to = pause.to();
            return to == null ? Stream.empty() : Stream.of(new Happened.Resumed(pause.from(), to));
        });
        Stream<Happened> extended = extensions.stream().map(e -> new Happened.Extended(e.at(), e.newDueAt()));
        return Stream.concat(resumed, extended)
                .sorted(Comparator.comparing(Happened::at))
                .toList();
    }
}
