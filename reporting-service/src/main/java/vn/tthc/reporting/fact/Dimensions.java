package vn.tthc.reporting.fact;

/**
 * Where a case counts. A part that the case does not have is the empty text, so that every cell has a key.
 *
 * @param unitId unit that handles the dossier, or is responsible for the feedback
 * @param level level of the procedure; empty for feedback
 * @param channel ONLINE, COUNTER or POST for dossiers; the channel of the feedback otherwise
 */
public record Dimensions(String unitId, String fieldCode, String procedureCode, String level, String channel) {}
