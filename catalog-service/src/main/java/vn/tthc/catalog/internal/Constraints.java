package vn.tthc.catalog.internal;

import io.vertx.pgclient.PgException;
import java.util.Objects;
import java.util.stream.Stream;

/** Which rule of the database refused something. */
public final class Constraints {
    private Constraints() {}

    /** Whether the failure, or what caused it, is that the constraint or unique index of this name does not hold. */
    public static boolean isBroken(Throwable failure, String name) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> (cause instanceof PgException e && name.equals(e.getConstraint()))
                        || (cause instanceof org.hibernate.exception.ConstraintViolationException h
                                && name.equals(h.getConstraintName())));
    }
}
