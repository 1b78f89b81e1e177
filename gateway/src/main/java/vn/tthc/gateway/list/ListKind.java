package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** A list that the reports count. */
public enum ListKind {
    @Description("Dịch vụ công trực tuyến toàn trình / Full online services")
    ONLINE_FULL,
    @Description("Dịch vụ công trực tuyến một phần / Partial online services")
    ONLINE_PARTIAL,
    @Description("Chỉ cung cấp thông tin / Information only")
    INFORMATION_ONLY,
    @Description("Đủ điều kiện trực tuyến toàn trình / Eligible for full online service")
    ONLINE_FULL_ELIGIBLE,
    @Description("Không phụ thuộc địa giới hành chính / Not bound to territory")
    NON_TERRITORIAL,
    @Description("Tiếp nhận tại Trung tâm cấp tỉnh / Received at the provincial centre")
    PROVINCIAL_CENTRE_RECEIVED,
    @Description("Không tiếp nhận tại Trung tâm cấp tỉnh / Not received at the provincial centre")
    PROVINCIAL_CENTRE_NOT_RECEIVED,
    @Description("Tiếp nhận tại Trung tâm cấp xã / Received at commune centres")
    COMMUNE_CENTRE_RECEIVED,
    @Description("Không tiếp nhận tại Trung tâm cấp xã / Not received at commune centres")
    COMMUNE_CENTRE_NOT_RECEIVED,
    @Description("Thành phần hồ sơ phải số hóa / Components that must be digitised")
    COMPONENT_DIGITISED,
    @Description("Kết quả phải cấp bản điện tử / Results that must be electronic")
    RESULT_ELECTRONIC,
    @Description("Thành phần hồ sơ thay thế bằng dữ liệu / Components replaceable by data")
    COMPONENT_REPLACEABLE,
    @Description("Thành phần hồ sơ dùng lại được / Components that are used again")
    COMPONENT_REUSABLE,
    @Description("Thành phần hồ sơ phải nộp bản chính / Components of which the original is needed")
    COMPONENT_ORIGINAL,
    @Description("Liên quan đến doanh nghiệp / Concerning business")
    BUSINESS,
    @Description("Cắt giảm 30% thời gian giải quyết / Time reduced by 30 %")
    TIME_REDUCTION_30,
    @Description("Cắt giảm 50% thời gian giải quyết / Time reduced by 50 %")
    TIME_REDUCTION_50,
    @Description("Ủy quyền giải quyết / Delegations")
    DELEGATION,
    @Description("Phân cấp giải quyết / Decentralisations")
    DECENTRALISATION,
    @Description("Thủ tục hành chính nội bộ / Internal administrative procedures")
    INTERNAL_PROCEDURE
}
