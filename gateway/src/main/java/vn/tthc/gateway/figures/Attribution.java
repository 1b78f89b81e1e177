package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** Which of its units a case counts for; once under either. */
public enum Attribution {
    @Description("Đơn vị giải quyết / The unit that decides")
    HANDLING,
    @Description("Đơn vị tiếp nhận / The unit that received it")
    RECEIVING
}
