package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Where a list comes from: list decisions, the versions in force, or what these say and no decision has published. */
public enum ListBasis {
    @Description("Đã công bố bằng quyết định danh mục / Published by list decisions")
    PUBLISHED,
    @Description("Theo nội dung thủ tục đang có hiệu lực / What the versions in force say")
    CATALOGUE,
    @Description("Có theo nội dung, chưa công bố / They say so, not published yet")
    UNPUBLISHED
}
