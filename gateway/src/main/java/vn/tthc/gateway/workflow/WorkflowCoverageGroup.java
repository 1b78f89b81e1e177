package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;

/** How the figures are divided. */
public enum WorkflowCoverageGroup {
    @Description("Cơ quan giải quyết / Handling unit")
    UNIT,
    @Description("Lĩnh vực / Field")
    FIELD
}
