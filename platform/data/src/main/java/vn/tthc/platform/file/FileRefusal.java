package vn.tthc.platform.file;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** A file is not taken in, or not handed out. */
public abstract sealed class FileRefusal extends Refusal {
    private FileRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    static final class TooLarge extends FileRefusal {
        TooLarge(long limit) {
            super(
                    Kind.TOO_LARGE,
                    "file-too-large",
                    "Tệp lớn hơn giới hạn " + limit / 1024 / 1024 + " MB.",
                    "The file is larger than " + limit / 1024 / 1024 + " MB.");
        }
    }

    static final class TypeNotAllowed extends FileRefusal {
        TypeNotAllowed(String found) {
            super(
                    Kind.UNSUPPORTED,
                    "file-type-not-allowed",
                    "Nội dung tệp là " + found + "; chỉ nhận PDF, PNG, JPEG, DOCX, XLSX, ODT.",
                    "The content of the file is " + found + "; allowed are PDF, PNG, JPEG, DOCX, XLSX, ODT.");
        }
    }

    static final class NotSafe extends FileRefusal {
        NotSafe(String vi, String en) {
            super(
                    Kind.UNSUPPORTED,
                    "file-not-safe",
                    "Tệp không an toàn: " + vi + ".",
                    "The file is not safe: " + en + ".");
        }
    }

    static final class Empty extends FileRefusal {
        Empty() {
            super(Kind.INVALID, "file-empty", "Tệp rỗng.", "The file is empty.");
        }
    }

    public static final class NotFound extends FileRefusal {
        public NotFound(Violation... violations) {
            super(
                    violations.length == 0 ? Kind.NOT_FOUND : Kind.UNPROCESSABLE,
                    "file-not-found",
                    "Không tìm thấy tệp.",
                    "The file was not found.",
                    violations);
        }
    }
}
