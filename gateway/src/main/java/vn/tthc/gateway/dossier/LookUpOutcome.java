package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** What a look-up in a database gave. */
public enum LookUpOutcome {
    @Description("Có dữ liệu / Found")
    FOUND,
    @Description("Không có dữ liệu / Missing")
    MISSING,
    @Description("Dữ liệu thiếu hoặc sai / Incomplete or wrong")
    WRONG
}
