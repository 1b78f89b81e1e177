package vn.tthc.catalog.history;

import java.util.List;
import vn.tthc.catalog.decision.FieldChange;

/**
 * The difference between two versions of a procedure, field by field.
 *
 * @param from number of the version that is compared with
 * @param changes only what differs
 */
public record Difference(String code, int from, int to, List<FieldChange> changes) {}
