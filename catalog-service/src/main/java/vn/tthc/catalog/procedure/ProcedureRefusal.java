package vn.tthc.catalog.procedure;

import vn.tthc.catalog.procedure.ProcedureView.VersionRef;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about procedures is refused. */
public abstract sealed class ProcedureRefusal extends Refusal {
    private ProcedureRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No version of this code is in force on the day asked for. */
    public static final class NotFound extends ProcedureRefusal {
        NotFound(String code) {
            super(
                    Kind.NOT_FOUND,
                    "procedure-not-found",
                    "Không có thủ tục " + code + " có hiệu lực vào ngày này.",
                    "There is no procedure " + code + " in force on this day.");
        }
    }

    /** What is published does not change: the decision that published it is named, and amending it is offered. */
    public static final class Published extends ProcedureRefusal {
        Published(VersionRef version, String code) {
            super(
                    Kind.CONFLICT,
                    "procedure-published",
                    "Thủ tục " + code + " (phiên bản " + version.version() + ") đã công bố tại "
                            + (version.decisionNumber() == null
                                    ? "danh mục ban đầu"
                                    : "Quyết định " + version.decisionNumber())
                            + ", không sửa trực tiếp được. Hãy dự thảo quyết định sửa đổi, bổ sung.",
                    "Procedure " + code + " (version " + version.version() + ") was published by "
                            + (version.decisionNumber() == null
                                    ? "the initial catalogue"
                                    : "decision " + version.decisionNumber())
                            + " and cannot be changed. Draft a decision that amends it.",
                    said("versionId", version.versionId().toString()),
                    said("decisionId", version.decisionId().toString()),
                    said("offer", "AMEND"));
        }

        /** Not wrong, but what a program needs to go on. */
        private static Violation said(String field, String value) {
            return new Violation(field, value, value);
        }
    }
}
