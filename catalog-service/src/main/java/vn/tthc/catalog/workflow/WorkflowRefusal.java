package vn.tthc.catalog.workflow;

import vn.tthc.platform.problem.Refusal;

/** Why a request about workflows is refused. */
public abstract sealed class WorkflowRefusal extends Refusal {
    private WorkflowRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No workflow has this key. */
    public static final class NotFound extends WorkflowRefusal {
        NotFound(String key) {
            super(
                    Kind.NOT_FOUND,
                    "workflow-not-found",
                    "Không có quy trình " + key + ".",
                    "There is no workflow " + key + ".");
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends WorkflowRefusal {
        Changed(int version) {
            super(
                    Kind.CONFLICT,
                    "workflow-changed",
                    "Quy trình đã được người khác sửa (phiên bản hiện tại: " + version + "). Hãy tải lại.",
                    "The workflow has been changed by somebody else (present version: " + version + "). Reload it.");
        }
    }

    /** Steps that cannot run. */
    public static final class NotExecutable extends WorkflowRefusal {
        NotExecutable(String vi, String en) {
            super(Kind.UNPROCESSABLE, "workflow-not-executable", vi, en);
        }
    }
}
