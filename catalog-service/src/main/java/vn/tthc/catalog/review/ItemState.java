package vn.tthc.catalog.review;

import java.util.Optional;

/** Where the review of one procedure stands; one table, complete by compilation. */
enum ItemState {
    PLANNED,
    /** Reviewed: it stays as it is. */
    KEPT,
    PROPOSED,
    APPROVED,
    REJECTED,
    IMPLEMENTED;

    /** What is done with an item. */
    enum Step {
        KEEP,
        PROPOSE,
        APPROVE,
        REJECT,
        IMPLEMENT;

        /** Deciding is the province's; reviewing is of the unit in charge. */
        boolean isOfTheProvince() {
            return this == APPROVE || this == REJECT || this == IMPLEMENT;
        }
    }

    /** The state after the step; empty when it is not open. A proposal may be written anew until it is decided. */
    Optional<ItemState> after(Step step) {
        return Optional.ofNullable(
                switch (this) {
                    case PLANNED, KEPT -> step == Step.KEEP ? KEPT : step == Step.PROPOSE ? PROPOSED : null;
                    case PROPOSED ->
                        switch (step) {
                            case KEEP -> KEPT;
                            case PROPOSE -> PROPOSED;
                            case APPROVE -> APPROVED;
                            case REJECT -> REJECTED;
                            case IMPLEMENT -> null;
                        };
                    case APPROVED -> step == Step.IMPLEMENT ? IMPLEMENTED : null;
                    case REJECTED, IMPLEMENTED -> null;
                });
    }

    boolean isReviewed() {
        return this != PLANNED;
    }
}
