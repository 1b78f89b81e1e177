package vn.tthc.demo.feedback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feedback with what was done to it, in the shape of {@code POST /api/v1/feedbacks/bulk}.
 *
 * @param ref stable name: the same one is loaded once
 * @param concernedUnitId null when the sender names none; then the office of the province has it first
 * @param takenDownBy null when the sender wrote it
 */
public record FeedbackItem(
        String ref,
        String category,
        String channel,
        String title,
        String content,
        Sender sender,
        String place,
        @Nullable String concernedUnitId,
        Instant at,
        @Nullable Actor takenDownBy,
        List<Taken> steps) {

    public record Sender(
            String name, String phone, @Nullable String email, String address) {}

    public record Actor(String username, String name, String unitId) {}

    /** The fields that an action needs are set, the others null. */
    public record Taken(
            Action action,
            Instant at,
            Actor by,
            @Nullable String reason,
            @Nullable String ground,
            @Nullable String toUnitId,
            @Nullable Answer answer,
            @Nullable String publicText) {}

    public record Answer(String number, String signer, String text) {}

    /** The actions of the feedback service that histories use. */
    public enum Action {
        ACCEPT,
        REFUSE,
        REQUEST_SUPPLEMENT,
        FORWARD,
        RETURN,
        START,
        ANSWER,
        EMAIL,
        SUBMIT_PUBLICATION,
        PUBLISH
    }
}
