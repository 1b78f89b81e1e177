package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** How a step of a dossier's workflow stands. */
public enum CourseStepStatus {
    @Description("chưa đến / to come")
    AHEAD,
    @Description("đang thực hiện / under way")
    OPEN,
    @Description("đã xong / done")
    DONE,
    @Description("dừng / ended")
    CUT
}
