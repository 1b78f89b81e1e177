package vn.tthc.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A few real procedures, cut down to what a dossier needs, in the shape of {@code vn.tthc.catalog.procedure.v1}. */
final class SampleProcedures {
    static final String BIRTH = "1.001193";
    static final String LEGAL_ADVISER = "1.000426";
    static final String AUCTIONEER = "1.000802";
    static final String ABOLISHED = "1.000404";
    private static final String JUSTICE = "STP-20250701";

    private SampleProcedures() {}

    static List<Map<String, Object>> all() {
        return List.of(
                procedure(
                        BIRTH,
                        version(BIRTH, "Thủ tục đăng ký khai sinh", "G15-TP07", "Hộ tịch", "COMMUNE", 1),
                        List.of(
                                component(1, "Tờ khai đăng ký khai sinh theo mẫu", true),
                                component(2, "Giấy chứng sinh", true),
                                component(
                                        3,
                                        "Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền",
                                        false)),
                        List.of(),
                        "Giấy khai sinh"),
                procedure(
                        LEGAL_ADVISER,
                        version(
                                LEGAL_ADVISER,
                                "Cấp thẻ tư vấn viên pháp luật",
                                "G15-TP18",
                                "Tư vấn pháp luật",
                                "PROVINCE",
                                5),
                        List.of(
                                component(1, "Giấy đề nghị cấp Thẻ tư vấn viên pháp luật", true),
                                component(2, "Bản sao Bằng cử nhân luật", true)),
                        List.of(),
                        "Thẻ tư vấn viên pháp luật"),
                procedure(
                        AUCTIONEER,
                        version(
                                AUCTIONEER,
                                "Cấp lại Chứng chỉ hành nghề đấu giá",
                                "G15-TP01",
                                "Đấu giá tài sản",
                                "PROVINCE",
                                10),
                        List.of(component(1, "Văn bản đề nghị cấp lại Chứng chỉ hành nghề đấu giá", true)),
                        List.of(Map.of("channel", "COUNTER", "kind", "CHARGE", "amount", 500_000)),
                        "Quyết định cấp lại chứng chỉ hành nghề đấu giá"),
                abolished());
    }

    static List<Map<String, Object>> workflows() {
        return List.of(
                workflow(
                        "COMMUNE/*",
                        "Quy trình nội bộ cấp xã",
                        List.of("Công chức chuyên môn xử lý", "Lãnh đạo UBND cấp xã phê duyệt")),
                workflow(
                        "PROVINCE/*",
                        "Quy trình nội bộ cấp tỉnh",
                        List.of("Chuyên viên xử lý", "Lãnh đạo sở phê duyệt")));
    }

    private static Map<String, Object> abolished() {
        var version =
                version(ABOLISHED, "Thu hồi thẻ tư vấn viên pháp luật", "G15-TP18", "Tư vấn pháp luật", "PROVINCE", 5);
        version.put("validTo", "2025-12-31");
        version.put("status", "ABOLISHED");
        return procedure(
                ABOLISHED,
                version,
                List.of(component(1, "Văn bản đề nghị của Trung tâm tư vấn pháp luật", true)),
                List.of(),
                "Quyết định thu hồi Thẻ tư vấn viên pháp luật");
    }

    private static Map<String, Object> procedure(
            String code,
            Map<String, Object> version,
            List<Map<String, Object>> components,
            List<Map<String, Object>> fees,
            String result) {
        version.put("components", components);
        version.put("fees", fees);
        version.put("results", List.of(result));
        version.put("cases", List.of());
        return Map.of("code", code, "versions", List.of(version));
    }

    private static Map<String, Object> version(
            String code, String name, String fieldCode, String fieldName, String level, int workingDays) {
        var version = new LinkedHashMap<String, Object>();
        version.put("id", code + "-1");
        version.put("version", 1);
        version.put("status", "PUBLISHED");
        version.put("validFrom", "2025-07-01");
        version.put("name", name);
        version.put("fieldCode", fieldCode);
        version.put("fieldName", fieldName);
        version.put("level", level);
        version.put("levels", List.of(level));
        if (level.equals("PROVINCE")) {
            version.put("handlingUnitId", JUSTICE);
        }
        version.put("nonTerritorial", true);
        version.put("onlineLevel", "FULL");
        version.put("decisionNumber", "163/QĐ-BTP");
        var limits = new ArrayList<Map<String, Object>>();
        for (var channel : List.of("ONLINE", "COUNTER", "POST")) {
            limits.add(Map.of(
                    "channel",
                    channel,
                    "value",
                    workingDays,
                    "unit",
                    "WORKING_DAY",
                    "text",
                    workingDays + " ngày làm việc"));
        }
        version.put("limits", limits);
        return version;
    }

    private static Map<String, Object> component(int no, String name, boolean required) {
        return Map.of("no", no, "name", name, "originals", 1, "copies", 0, "required", required);
    }

    private static Map<String, Object> workflow(String key, String name, List<String> handling) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step(1, "Tiếp nhận hồ sơ", "intake-officer", "RECEIVING", 0.1));
        steps.add(step(2, handling.get(0), "case-officer", "HANDLING", 0.6));
        steps.add(step(3, handling.get(1), "approver", "HANDLING", 0.2));
        steps.add(step(4, "Trả kết quả", "intake-officer", "RECEIVING", 0.1));
        return Map.of("key", key, "version", 1, "name", name, "steps", steps);
    }

    private static Map<String, Object> step(int no, String name, String role, String at, double share) {
        return Map.of("no", no, "name", name, "role", role, "at", at, "share", share);
    }
}
