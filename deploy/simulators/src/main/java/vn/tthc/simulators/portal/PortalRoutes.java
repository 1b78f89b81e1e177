package vn.tthc.simulators.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The portal's own interface: what a province with the key may ask. */
final class PortalRoutes {
    static final String CREATE = "/ho-so/them-moi";
    static final String UPDATE = "/ho-so/cap-nhat";
    static final String PROGRESS = "/ho-so/tien-trinh";
    static final String RESULT = "/ho-so/ket-qua";
    static final String LIST = "/ho-so/doi-soat";
    private static final Map<String, String> METHODS =
            Map.of(CREATE, "POST", UPDATE, "POST", PROGRESS, "POST", RESULT, "POST", LIST, "GET");
    private final byte[] authorization;
    private final Desk desk;
    private final Misbehaviours misbehaviours;
    private final RequestLog requests;

    PortalRoutes(String key, Desk desk, Misbehaviours misbehaviours, RequestLog requests) {
        this.authorization = bytes("Bearer " + key);
        this.desk = desk;
        this.misbehaviours = misbehaviours;
        this.requests = requests;
    }

    boolean knows(String path) {
        return METHODS.containsKey(path);
    }

    Reply reply(Request request, @Nullable String given) {
        requests.add(request);
        if (given == null || !MessageDigest.isEqual(authorization, bytes(given))) {
            return Reply.problem(401, "Khóa kết nối không hợp lệ");
        }
        if (!request.method().equals(METHODS.get(request.path()))) {
            return Reply.problem(405, "Phương thức không được hỗ trợ");
        }
        var misbehaviour = misbehaviours.strike(request.path()).orElse(null);
        if (misbehaviour == null) {
            return answered(request, false);
        }
        return switch (misbehaviour.kind()) {
            case DOWN -> Reply.CUT;
            case SLOW -> late(request, misbehaviour);
            case BUSY -> busy();
            case BROKEN ->
                Reply.text(
                        500,
                        "text/html; charset=utf-8",
                        "<!DOCTYPE html><html><body><h1>Lỗi máy chủ</h1></body></html>");
            case GARBLED ->
                Reply.text(200, "application/json; charset=utf-8", "{\"error_code\":\"0\",\"message\":\"Th");
            case REFUSE -> refusal(misbehaviour).reply();
            case LOSE_DOSSIER, LOSE_STATE, LOSE_PROGRESS, LOSE_RESULT -> answered(request, true);
        };
    }

    private Reply answered(Request request, boolean lose) {
        try {
            if (request.path().equals(LIST)) {
                return desk.filed(Query.of(request.query()));
            }
            var sent = Json.object(bytes(request.body()));
            var answer =
                    switch (request.path()) {
                        case CREATE -> desk.create(sent, lose);
                        case UPDATE -> desk.update(sent, lose);
                        case PROGRESS -> desk.progress(sent, lose);
                        default -> desk.result(sent, lose);
                    };
            return answer.reply();
        } catch (Refusal refusal) {
            return refusal.answer().reply();
        }
    }

    /** It has taken what was sent by the time the sender gives up. */
    private Reply late(Request request, Misbehaviour slow) {
        var reply = answered(request, false);
        misbehaviours.holdBack(slow);
        return reply;
    }

    private static Reply busy() {
        var reply = Reply.problem(429, "Hệ thống đang bận");
        return new Reply(reply.status(), reply.type(), reply.body(), Map.of("Retry-After", "1"));
    }

    private static Answer refusal(Misbehaviour refuse) {
        var code = refuse.code();
        var field = refuse.field();
        return Answer.of(code == null ? "3" : code, field == null ? "MaDoiTuong" : field);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
