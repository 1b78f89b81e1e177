package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** No dossier can be received on this procedure. */
public abstract sealed class ProcedureRefusal extends Refusal {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ProcedureRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en, new Violation("procedureCode", vi, en));
    }

    static final class Unknown extends ProcedureRefusal {
        Unknown(String code) {
            super(
                    Kind.UNPROCESSABLE,
                    "procedure-unknown",
                    "Không có thủ tục hành chính mã " + code + ".",
                    "There is no procedure " + code + ".");
        }
    }

    static final class Abolished extends ProcedureRefusal {
        Abolished(String code, ProcedureVersion by) {
            super(
                    Kind.UNPROCESSABLE,
                    "procedure-abolished",
                    "Thủ tục " + code + " đã bị bãi bỏ" + byDecision(by, " theo Quyết định số ", " từ ngày ")
                            + "; không tiếp nhận hồ sơ mới.",
                    "Procedure " + code + " has been abolished" + byDecision(by, " by decision ", " from ")
                            + "; no new dossier can be received.");
        }

        private static String byDecision(ProcedureVersion by, String decision, String since) {
            LocalDate from = by.abolishedFrom();
            return (by.decisionNumber() == null ? "" : decision + by.decisionNumber())
                    + (from == null ? "" : since + DAY.format(from));
        }
    }

    static final class NotInForce extends ProcedureRefusal {
        NotInForce(String code, @Nullable LocalDate from) {
            super(
                    Kind.UNPROCESSABLE,
                    "procedure-not-in-force",
                    "Thủ tục " + code
                            + (from == null
                                    ? " không còn hiệu lực."
                                    : " có hiệu lực từ ngày " + DAY.format(from) + "."),
                    "Procedure " + code
                            + (from == null ? " is no longer in force." : " comes into force on " + from + "."));
        }
    }
}
