package vn.tthc.catalog.portal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which procedures of the national list may apply to the province, and which of them its communes handle. */
public final class Applicability {
    /** Code of the province as an issuing agency (UBND tỉnh An Giang). */
    private static final String PROVINCE = "H01";

    private static final Pattern COMMUNE_COMMITTEE = Pattern.compile(
            "(?:(?:ủy|uỷ)[\\s\\p{Z}]+ban|ubnd)[\\s\\p{Z}][^;]*?(?<!\\p{L})(?:xã(?![\\s\\p{Z}]+hội)|phường|đặc khu)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Applicability() {}

    /** Level Cấp tỉnh or Cấp xã, issued by a central body or by this province, not between agencies. */
    public static boolean applies(PortalRecord item) {
        return (item.levels().contains("Cấp tỉnh") || item.levels().contains("Cấp xã"))
                && !item.isInternal()
                && !"STANDARD_INTERNAL".equals(item.procedureKind())
                && (!item.issuingAgencyCode().startsWith("H")
                        || item.issuingAgencyCode().equals(PROVINCE));
    }

    /** A People's Committee of a commune implements it, or is the competent authority. */
    public static boolean byCommuneCommittee(PortalRecord item) {
        String authority = item.competentAuthority();
        return Stream.concat(item.implementingAgencies().stream(), Stream.ofNullable(authority))
                .anyMatch(name -> COMMUNE_COMMITTEE.matcher(name).find());
    }
}
