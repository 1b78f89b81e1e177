package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Whether the paper may be asked for when the data are missing or wrong. */
public enum ReplacementMode {
    @Description("không yêu cầu giấy / the paper is not asked for")
    MANDATORY,
    @Description("chỉ yêu cầu giấy khi dữ liệu thiếu, sai / the paper only when data are missing or wrong")
    FALLBACK_PAPER
}
