package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Group A: between agencies; group B: inside one agency. */
public enum InternalProcedureGroup {
    @Description("Nhóm A: giữa các cơ quan / Group A: between agencies")
    BETWEEN_AGENCIES,
    @Description("Nhóm B: trong từng cơ quan / Group B: inside one agency")
    WITHIN_AGENCY
}
