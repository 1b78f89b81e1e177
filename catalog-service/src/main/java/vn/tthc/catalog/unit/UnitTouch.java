package vn.tthc.catalog.unit;

import org.jspecify.annotations.Nullable;

/**
 * Something of the catalogue that names a unit which ends.
 *
 * @param reference code, key or id by which it is found
 */
record UnitTouch(Kind kind, String unitId, @Nullable String reference, String name) {
    enum Kind {
        /** A procedure whose handling unit it is, in force or to come. */
        PROCEDURE,
        /** An internal administrative procedure of the unit. */
        INTERNAL_PROCEDURE,
        /** A step of an internal workflow that names the unit. */
        WORKFLOW_STEP,
        /** A delegation from or to the unit. */
        DELEGATION,
        /** A decision, list decision or assessment that the unit drafts. */
        DRAFT,
        /** An item of a review plan that the unit is in charge of. */
        REVIEW_ITEM,
        /** Days that the unit has put into its own calendar. */
        CALENDAR
    }
}
