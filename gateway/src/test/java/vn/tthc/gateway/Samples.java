package vn.tthc.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** JSON as the services answer it. */
final class Samples {
    private Samples() {}

    static JsonObject page(List<JsonObject> items, String endCursor, boolean more, long total) {
        return new JsonObject()
                .put("items", new JsonArray(items))
                .put("endCursor", endCursor)
                .put("hasNextPage", more)
                .put("totalCount", total);
    }

    static JsonObject unit(String id) {
        return new JsonObject()
                .put("id", id)
                .put("code", id.substring(0, id.indexOf('-')))
                .put("name", "Đơn vị " + id)
                .put("level", "COMMUNE")
                .put("kind", "phường")
                .put("parentId", "91-20250701")
                .put("validFrom", "2025-07-01")
                .put("futureField", "ignored");
    }

    static JsonObject field() {
        return new JsonObject().put("code", "G15-TP01").put("name", "Hộ tịch").put("procedures", 12);
    }

    static JsonObject procedure(String code) {
        return new JsonObject()
                .put("code", code)
                .put("version", 1)
                .put("versionId", "v-" + code)
                .put("status", "PUBLISHED")
                .put("name", "Thủ tục " + code)
                .put("fieldCode", "G15-TP01")
                .put("fieldName", "Hộ tịch")
                .put("level", "COMMUNE")
                .put("levels", new JsonArray().add("COMMUNE"))
                .put("handlingUnitId", "STP-20250701")
                .put("nonTerritorial", false)
                .put("onlineLevel", "FULL")
                .put("applies", true);
    }

    /** What the province has of its own in a procedure of the communes. */
    static JsonArray variants() {
        return new JsonArray()
                .add(new JsonObject()
                        .put("level", "PROVINCE")
                        .put("handlingUnitId", "STC-20250701")
                        .put(
                                "limits",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("channel", "COUNTER")
                                                .put("value", 20)
                                                .put("unit", "WORKING_DAY")
                                                .put("text", "20 ngày")
                                                .put("words", "20 ngày làm việc")
                                                .put("stated", "COUNTED")))
                        .put(
                                "fees",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("channel", "COUNTER")
                                                .put("kind", "CHARGE")
                                                .put("amount", 3000))));
    }

    static JsonObject workflow(String key) {
        return new JsonObject()
                .put("key", key)
                .put("version", 1)
                .put("name", "Quy trình " + key)
                .put("level", "COMMUNE")
                .put("steps", new JsonArray());
    }

    static JsonObject dossier(String id) {
        int n = Math.floorMod(id.hashCode(), 7);
        return new JsonObject()
                .put("id", id)
                .put("code", "H01-" + id)
                .put("revision", 3)
                .put("state", "RECEIVED")
                .put("nationalStatus", 2)
                .put("procedureCode", "1.00" + n)
                .put("procedureName", "Đăng ký khai sinh")
                .put("procedureVersionId", "v1")
                .put("channel", "COUNTER")
                .put("level", "COMMUNE")
                .put("fieldCode", "G15-TP01")
                .put("fieldName", "Hộ tịch")
                .put("receivingUnitId", "3030" + n + "-20250701")
                .put("handlingUnitId", "STP-20250701")
                .put("feeDue", 8000)
                .put("feePaid", true)
                .put("paidOnline", false)
                .put("returnBy", "COUNTER")
                .put("papers", new JsonArray().add(paper()))
                .put(
                        "step",
                        new JsonObject()
                                .put("no", 2)
                                .put("name", "Thẩm định")
                                .put("role", "case-officer")
                                .put("of", 4))
                .put("registeredAt", "2026-03-16T08:30:00+07:00")
                .put("dueAt", "2026-03-18T16:00:00+07:00")
                .put(
                        "deadline",
                        new JsonObject()
                                .put("status", "WITHIN")
                                .put("workingMinutesLeft", 930)
                                .put("paused", false)
                                .put("text", "còn 1 ngày 7 giờ làm việc"));
    }

    private static JsonObject paper() {
        return new JsonObject()
                .put("no", 1)
                .put("name", "Tờ khai")
                .put("required", true)
                .put("received", true)
                .put("originals", 1)
                .put("copies", 0)
                .put("form", "ORIGINAL");
    }

    static JsonObject timeline(String dossierId) {
        return new JsonObject()
                .put("dossierId", dossierId)
                .put("entries", new JsonArray().add(entry("ACCEPT")).add(entry("TAKE")));
    }

    static JsonObject entry(String action) {
        return new JsonObject()
                .put("at", "2026-03-16T08:30:00+07:00")
                .put("action", action)
                .put("toState", "RECEIVED")
                .put("by", "longxuyen.tiepnhan")
                .put("byName", "Tiếp nhận")
                .put("unitId", "30307-20250701");
    }

    static JsonObject figures(String indicator, int value) {
        var row = new JsonObject()
                .put("key", "total")
                .put("label", "Tổng số")
                .put(
                        "values",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("indicator", indicator)
                                        .put("value", value)));
        return new JsonObject()
                .put("from", "2026-03-01")
                .put("to", "2026-03-31")
                .put("computedAt", "2026-03-16T08:30:00+07:00")
                .put("total", row)
                .put("rows", new JsonArray());
    }
}
