package vn.tthc.platform.sample;

import vn.tthc.platform.problem.Refusal;

abstract sealed class NoteRefusal extends Refusal {
    private NoteRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    static final class NotFound extends NoteRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "note-not-found", "Không tìm thấy ghi chú.", "There is no such note.");
        }
    }

    static final class Poison extends NoteRefusal {
        Poison() {
            super(Kind.UNPROCESSABLE, "note-poison", "Ghi chú có độc.", "The note is poison.");
        }
    }
}
