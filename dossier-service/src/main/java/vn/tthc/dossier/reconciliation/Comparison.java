package vn.tthc.dossier.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.dossier.exchange.PortalTime;
import vn.tthc.dossier.exchange.RemoteDossier;

/**
 * Compares what is here with what the portal has of the same days. Each dossier of either side agrees, is under way, or differs
 * in one way: none is counted twice and none is left out. Pure.
 *
 * @param underWay of ours, those that something is being sent of: not judged
 */
record Comparison(int ours, int theirs, int agreeing, int underWay, List<Found> differences) {
    /** Decided, refused, taken back or stopped, in the numbers of the portal. */
    private static final Set<Integer> ENDED = Set.of(3, 7, 8, 9, 10);

    /**
     * One difference.
     *
     * @param dossierId null when only the portal has it
     * @param acknowledged the portal had acknowledged what it lacks
     */
    record Found(
            String code,
            @Nullable UUID dossierId,
            LocalDate filedOn,
            DifferenceKind kind,
            @Nullable Integer ourStatus,
            @Nullable Integer theirStatus,
            @Nullable Integer ourProgress,
            @Nullable Integer theirProgress,
            boolean acknowledged,
            @Nullable String receipt) {}

    /** @param day that a dossier which only the portal has is counted on, if it does not say when it was filed */
    static Comparison of(Collection<OurDossier> ours, Collection<RemoteDossier> theirs, LocalDate day) {
        Map<String, RemoteDossier> there = new HashMap<>();
        theirs.forEach(each -> there.put(each.code(), each));
        int total = there.size();
        List<Found> differences = new ArrayList<>();
        int agreeing = 0;
        int underWay = 0;
        for (OurDossier our : ours) {
            RemoteDossier their = there.remove(our.code());
            DifferenceKind kind = kind(our, their);
            if (our.underWay()) {
                underWay++;
            } else if (kind == null) {
                agreeing++;
            } else {
                differences.add(found(our, their, kind));
            }
        }
        there.values().forEach(their -> differences.add(unknown(their, day)));
        return new Comparison(ours.size(), total, agreeing, underWay, differences);
    }

    /** Null when both agree. */
    static @Nullable DifferenceKind kind(OurDossier our, @Nullable RemoteDossier their) {
        if (their == null) {
            return our.told().anything() ? DifferenceKind.LOST_THERE : DifferenceKind.NOT_SENT;
        }
        if (their.status() != our.status()) {
            if (!our.passed().contains(their.status())) {
                return DifferenceKind.STATE_CONFLICT;
            }
            return our.ended() && !ENDED.contains(their.status())
                    ? DifferenceKind.SETTLED_HERE_OPEN_THERE
                    : DifferenceKind.STATE_BEHIND;
        }
        if (their.progress() != our.progress()) {
            return their.progress() > our.progress() ? DifferenceKind.STATE_CONFLICT : DifferenceKind.PROGRESS_BEHIND;
        }
        if (our.result() && !their.result()) {
            return DifferenceKind.RESULT_MISSING;
        }
        boolean sameDates =
                Objects.equals(our.receivedAt(), their.receivedAt()) && Objects.equals(our.dueAt(), their.dueAt());
        return sameDates ? null : DifferenceKind.DATES_DIFFER;
    }

    /** Whether the portal had acknowledged what it lacks now. */
    static boolean acknowledged(OurDossier our, DifferenceKind kind) {
        OurDossier.Told told = our.told();
        return switch (kind) {
            case NOT_SENT, UNKNOWN_HERE, STATE_CONFLICT -> false;
            case LOST_THERE -> true;
            case SETTLED_HERE_OPEN_THERE, STATE_BEHIND, DATES_DIFFER ->
                told.status() != null && told.status() == our.status();
            case PROGRESS_BEHIND -> told.progress() >= our.progress();
            case RESULT_MISSING -> told.result();
        };
    }

    private static Found found(OurDossier our, @Nullable RemoteDossier their, DifferenceKind kind) {
        return new Found(
                our.code(),
                our.id(),
                our.filedOn(),
                kind,
                our.status(),
                their == null ? null : their.status(),
                our.progress(),
                their == null ? null : their.progress(),
                acknowledged(our, kind),
                our.told().receipt());
    }

    private static Found unknown(RemoteDossier their, LocalDate day) {
        LocalDate filed = PortalTime.day(their.filedAt());
        return new Found(
                their.code(),
                null,
                filed == null ? day : filed,
                DifferenceKind.UNKNOWN_HERE,
                null,
                their.status(),
                null,
                their.progress(),
                false,
                null);
    }
}
