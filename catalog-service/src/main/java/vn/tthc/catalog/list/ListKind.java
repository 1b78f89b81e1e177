package vn.tthc.catalog.list;

import org.jspecify.annotations.Nullable;

/**
 * The lists. What the contents of the catalogue say themselves is known as {@code catalogueSays}: a condition on a version
 * {@code v} of a procedure; for the others only a decision can tell.
 */
public enum ListKind {
    ONLINE_FULL("DVC trực tuyến toàn trình", Slot.ONLINE, Item.NONE, "v.online_level = 'FULL'"),
    ONLINE_PARTIAL("DVC trực tuyến một phần", Slot.ONLINE, Item.NONE, "v.online_level = 'PARTIAL'"),
    INFORMATION_ONLY("Chỉ cung cấp thông tin", Slot.ONLINE, Item.NONE, "v.online_level = 'INFO_ONLY'"),
    ONLINE_FULL_ELIGIBLE("Đủ điều kiện trực tuyến toàn trình", Slot.OWN, Item.NONE, null),
    NON_TERRITORIAL(
            "Không phụ thuộc địa giới hành chính", Slot.OWN, Item.NONE, "(v.content ->> 'nonTerritorial')::boolean"),
    PROVINCIAL_CENTRE_RECEIVED("Tiếp nhận tại Trung tâm cấp tỉnh", Slot.PROVINCIAL_CENTRE, Item.NONE, null),
    PROVINCIAL_CENTRE_NOT_RECEIVED("Không tiếp nhận tại Trung tâm cấp tỉnh", Slot.PROVINCIAL_CENTRE, Item.NONE, null),
    COMMUNE_CENTRE_RECEIVED("Tiếp nhận tại Trung tâm cấp xã", Slot.COMMUNE_CENTRE, Item.NONE, null),
    COMMUNE_CENTRE_NOT_RECEIVED("Không tiếp nhận tại Trung tâm cấp xã", Slot.COMMUNE_CENTRE, Item.NONE, null),
    COMPONENT_DIGITISED("Thành phần hồ sơ phải số hóa", Slot.OWN, Item.COMPONENT, null),
    RESULT_ELECTRONIC("Kết quả phải cấp bản điện tử", Slot.OWN, Item.RESULT, null),
    COMPONENT_REPLACEABLE("Thành phần hồ sơ thay thế bằng dữ liệu", Slot.OWN, Item.COMPONENT, null),
    COMPONENT_REUSABLE("Thành phần hồ sơ được tái sử dụng", Slot.OWN, Item.COMPONENT, null),
    COMPONENT_ORIGINAL("Thành phần hồ sơ phải có bản chính", Slot.OWN, Item.COMPONENT, null),
    /** The national list names the enterprise (doanh nghiệp) among the applicants. */
    BUSINESS(
            "Liên quan đến doanh nghiệp",
            Slot.OWN,
            Item.NONE,
            "jsonb_exists_any(v.content -> 'applicants', array['Doanh nghiệp', 'Doanh nghiệp Việt Nam',"
                    + " 'Doanh nghiệp có vốn đầu tư nước ngoài'])"),
    TIME_REDUCTION_30("Cắt giảm 30% thời gian giải quyết", Slot.OWN, Item.CASE, null),
    TIME_REDUCTION_50("Cắt giảm 50% thời gian giải quyết", Slot.OWN, Item.CASE, null),
    /** Power lent by decision, for a term (ủy quyền). */
    DELEGATION("Ủy quyền giải quyết", Slot.AUTHORITY, Item.NONE, null),
    /** Power given to a lower level (phân cấp). */
    DECENTRALISATION("Phân cấp giải quyết", Slot.AUTHORITY, Item.NONE, null),
    /** Procedures between or inside authorities (TTHC nội bộ); they are not in the catalogue for citizens. */
    INTERNAL_PROCEDURE("Thủ tục hành chính nội bộ", Slot.OWN, Item.NONE, null);

    /** Kinds that exclude each other on one day for one procedure, level and item. */
    private enum Slot {
        OWN,
        ONLINE,
        PROVINCIAL_CENTRE,
        COMMUNE_CENTRE,
        AUTHORITY
    }

    /** What an entry is about beside the procedure. */
    enum Item {
        NONE,
        COMPONENT,
        RESULT,
        /** A case of the procedure; may be left out. */
        CASE
    }

    private final String title;
    private final Slot slot;
    private final Item item;
    private final @Nullable String catalogueSays;

    ListKind(String title, Slot slot, Item item, @Nullable String catalogueSays) {
        this.title = title;
        this.slot = slot;
        this.item = item;
        this.catalogueSays = catalogueSays;
    }

    /** Vietnamese, as reports call it. */
    String title() {
        return title;
    }

    String slot() {
        return slot == Slot.OWN ? name() : slot.name();
    }

    Item item() {
        return item;
    }

    @Nullable
    String catalogueSays() {
        return catalogueSays;
    }

    boolean isReduction() {
        return this == TIME_REDUCTION_30 || this == TIME_REDUCTION_50;
    }

    boolean isAuthority() {
        return this == DELEGATION || this == DECENTRALISATION;
    }

    /** Percent of the statutory limit that a line must cut at least; 0 for other lists. */
    int leastPercent() {
        return this == TIME_REDUCTION_30 ? 30 : this == TIME_REDUCTION_50 ? 50 : 0;
    }
}
