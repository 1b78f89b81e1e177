package vn.tthc.catalog.quality;

import java.util.Map;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * What a line of a decision would say about one part of a procedure.
 *
 * @param content the new part by its name, in the shape of a decision's line; empty when the line abolishes
 */
record Correction(Part part, Change change, Map<String, Object> content) {
    static Correction amending(Part part, Object value) {
        return new Correction(part, Change.AMEND, Map.of(part.name(), value));
    }
}
