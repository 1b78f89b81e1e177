package vn.tthc.gateway.key;

import vn.tthc.platform.problem.Refusal;

/** Why a key is not let in, or not made. */
abstract sealed class KeyRefusal extends Refusal {
    private KeyRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    static final class Unknown extends KeyRefusal {
        Unknown() {
            super(Kind.UNAUTHENTICATED, "key-unknown", "Khóa truy cập không đúng.", "There is no such key.");
        }
    }

    static final class Expired extends KeyRefusal {
        Expired() {
            super(
                    Kind.UNAUTHENTICATED,
                    "key-expired",
                    "Khóa truy cập đã hết hạn hoặc đã được thay.",
                    "The key has expired or has been replaced.");
        }
    }

    static final class Revoked extends KeyRefusal {
        Revoked() {
            super(Kind.UNAUTHENTICATED, "key-revoked", "Khóa truy cập đã bị thu hồi.", "The key has been revoked.");
        }
    }

    static final class WrongAddress extends KeyRefusal {
        WrongAddress() {
            super(
                    Kind.FORBIDDEN,
                    "key-address",
                    "Khóa truy cập không được dùng từ địa chỉ mạng này.",
                    "The key may not be used from this network address.");
        }
    }

    static final class NoSuchAddress extends KeyRefusal {
        NoSuchAddress() {
            super(
                    Kind.FORBIDDEN,
                    "outside-key",
                    "Khóa truy cập không mở địa chỉ này.",
                    "The key does not open this address.");
        }
    }

    static final class TooFast extends KeyRefusal {
        TooFast() {
            super(
                    Kind.TOO_MANY,
                    "key-rate",
                    "Khóa truy cập đã dùng hết lượt của phút này.",
                    "The key has used its requests of this minute.");
        }
    }

    static final class TooManyAtOnce extends KeyRefusal {
        TooManyAtOnce() {
            super(
                    Kind.TOO_MANY,
                    "key-concurrency",
                    "Khóa truy cập đang có quá nhiều yêu cầu cùng lúc.",
                    "The key has too many requests at the same time.");
        }
    }

    static final class OverQuota extends KeyRefusal {
        OverQuota() {
            super(
                    Kind.TOO_MANY,
                    "key-quota",
                    "Khóa truy cập đã dùng hết lượt của ngày hôm nay.",
                    "The key has used its requests of today.");
        }
    }

    static final class NotAKey extends KeyRefusal {
        NotAKey() {
            super(
                    Kind.FORBIDDEN,
                    "not-a-key",
                    "Địa chỉ này chỉ dành cho khóa truy cập.",
                    "This address is for keys only.");
        }
    }

    static final class NotFound extends KeyRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "key-not-found", "Không tìm thấy khóa truy cập.", "There is no such key.");
        }
    }

    static final class Ended extends KeyRefusal {
        Ended() {
            super(
                    Kind.CONFLICT,
                    "key-ended",
                    "Khóa truy cập đã hết hạn hoặc đã bị thu hồi.",
                    "The key has expired or has been revoked.");
        }
    }

    static final class AlreadyIssued extends KeyRefusal {
        AlreadyIssued() {
            super(
                    Kind.CONFLICT,
                    "key-already-issued",
                    "Yêu cầu này đã cấp một khóa; phần bí mật chỉ hiển thị một lần. Hãy thay khóa nếu đã mất.",
                    "This request has issued a key already, and its secret is shown once. Rotate the key if it is lost.");
        }
    }
}
