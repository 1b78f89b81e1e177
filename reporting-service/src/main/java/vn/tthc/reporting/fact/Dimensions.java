package vn.tthc.reporting.fact;

/**
 * Where a case counts. A part that the case does not have is the empty text, so that every cell has a key.
 *
 * @param unitId unit that handles the dossier, or is responsible for the feedback
 * @param originUnitId unit that it was brought to; another than {@code unitId} only when a unit was divided and the open
 *     case was given to one of those that took its place
 * @param receivingUnitId unit whose one-stop shop received it; empty where that was never told
 * @param originReceivingUnitId the same before a division, as {@code originUnitId}
 * @param level level of the procedure; empty for feedback
 * @param channel ONLINE, COUNTER or POST for dossiers; the channel of the feedback otherwise
 */
public record Dimensions(
        String unitId,
        String originUnitId,
        String receivingUnitId,
        String originReceivingUnitId,
        String fieldCode,
        String procedureCode,
        String level,
        String channel) {

    /** A case that one unit receives and handles. */
    public Dimensions(
            String unitId, String originUnitId, String fieldCode, String procedureCode, String level, String channel) {
        this(unitId, originUnitId, unitId, originUnitId, fieldCode, procedureCode, level, channel);
    }

    /** Such a case that is where it was brought to. */
    public Dimensions(String unitId, String fieldCode, String procedureCode, String level, String channel) {
        this(unitId, unitId, fieldCode, procedureCode, level, channel);
    }
}
