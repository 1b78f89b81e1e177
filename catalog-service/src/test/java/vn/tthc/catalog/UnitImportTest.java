package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class UnitImportTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aUnitWhoseCodeAnotherHasAtTheTimeIsARowThatIsSaidAndNotLoaded() {
        String file = """
                code,name,level,kind,parent_code,valid_from,valid_to,source
                30307,Phường Trùng Mã,commune,phuong,91,2025-08-01,,thử
                30307,Phường Ngược Ngày,commune,phuong,91,2030-01-01,2029-01-01,thử
                STP,Sở Tư pháp,department,so,91,2025-07-01,,thử
                """;
        RealCatalogue.post("units", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("read", is(3))
                .body("odd.findAll { it.kind != 'parent-unknown' }.kind", contains("unit-overlaps", "unit-unreadable"))
                .body("odd.find { it.kind == 'unit-overlaps' }.row", is(1));
        given().get("/api/v1/units/30307-20250701").then().body("name", equalTo("Phường Long Xuyên"));
        given().get("/api/v1/units/30307-20250801").then().statusCode(404);
        RealCatalogue.post("units", RealCatalogue.file("departments.csv"))
                .then()
                .statusCode(200);
    }
}
