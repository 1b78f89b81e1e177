package vn.tthc.simulators.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the portal misbehaves.
 *
 * @param share of the requests it can strike, 0 to 1
 * @param times how often it strikes before it ends; null: until told otherwise
 * @param field what {@link Kind#REFUSE} names as wrong; null: {@code MaDoiTuong}
 * @param code the {@code error_code} of {@link Kind#REFUSE}; null: "3"
 * @param seconds how long {@link Kind#SLOW} takes; null: 30
 */
public record Misbehaviour(
        Kind kind,
        double share,
        @Nullable Integer times,
        @Nullable String field,
        @Nullable String code,
        @Nullable Integer seconds) {
    /** What goes wrong. */
    public enum Kind {
        /** The connection is cut. */
        DOWN,
        /** What was sent is taken; the answer comes late. */
        SLOW,
        /** HTTP 429. */
        BUSY,
        /** HTTP 500 with a page for people. */
        BROKEN,
        /** HTTP 200 with text that is no JSON. */
        GARBLED,
        /** The data are said to be wrong. */
        REFUSE,
        /** A new dossier is acknowledged and not kept. */
        LOSE_DOSSIER,
        /** An update is acknowledged and not kept. */
        LOSE_STATE,
        /** Progress is acknowledged and not kept. */
        LOSE_PROGRESS,
        /** A result is acknowledged and not kept. */
        LOSE_RESULT;

        boolean strikes(String path) {
            return switch (this) {
                case DOWN, SLOW, BUSY, BROKEN, GARBLED -> true;
                case REFUSE -> !path.equals(PortalRoutes.LIST);
                case LOSE_DOSSIER -> path.equals(PortalRoutes.CREATE);
                case LOSE_STATE -> path.equals(PortalRoutes.UPDATE);
                case LOSE_PROGRESS -> path.equals(PortalRoutes.PROGRESS);
                case LOSE_RESULT -> path.equals(PortalRoutes.RESULT);
            };
        }
    }

    public Misbehaviour {
        Objects.requireNonNull(kind, "kind");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is a number from 0 to 1");
        }
        if (times != null && times < 1) {
            throw new IllegalArgumentException("times is a number from 1 on");
        }
    }

    /** Every request, until told otherwise. */
    public static Misbehaviour always(Kind kind) {
        return new Misbehaviour(kind, 1, null, null, null, null);
    }

    /** The next so many requests. */
    public static Misbehaviour times(Kind kind, int times) {
        return new Misbehaviour(kind, 1, times, null, null, null);
    }

    /** A part of the requests, by chance that is the same in every run. */
    public static Misbehaviour share(Kind kind, double share) {
        return new Misbehaviour(kind, share, null, null, null, null);
    }

    /** Every request that hands something over is refused with the code. */
    public static Misbehaviour refuse(String code) {
        return new Misbehaviour(Kind.REFUSE, 1, null, null, code, null);
    }

    /** Every answer comes so many seconds late. */
    public static Misbehaviour slow(int seconds) {
        return new Misbehaviour(Kind.SLOW, 1, null, null, null, seconds);
    }
}
