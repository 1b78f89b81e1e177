package vn.tthc.gateway.privacy;

import org.eclipse.microprofile.graphql.Description;

/** What a person asks for. */
public enum PersonRequestKind {
    @Description("Xem, nhận bản sao dữ liệu / See the data or get a copy")
    ACCESS,
    @Description("Chỉnh sửa dữ liệu / Correct the data")
    CORRECTION,
    @Description("Xóa dữ liệu / Erase the data")
    ERASURE,
    @Description("Hạn chế xử lý / Restrict the use of the data")
    RESTRICTION
}
