package vn.tthc.gateway.national;

import org.eclipse.microprofile.graphql.Description;

/** Without a code there, gone from there, new there, or different in a part. */
public enum NationalDifferenceKind {
    @Description("Chưa có mã quốc gia / Without a national code")
    UNMAPPED,
    @Description("Không còn trong danh sách quốc gia / Gone from the national list")
    GONE,
    @Description("Mới có trong danh sách quốc gia / New in the national list")
    NEW,
    @Description("Nội dung khác / Different in a part")
    CONTENT
}
