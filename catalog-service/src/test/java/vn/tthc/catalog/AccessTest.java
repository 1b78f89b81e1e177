package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AccessTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theWorkflowOfAProcedureIsForTheOfficesOnly() {
        given().get("/api/v1/procedures/1.001193").then().statusCode(200).body("workflow", nullValue());
        as("longxuyen.tiepnhan")
                .get("/api/v1/procedures/1.001193")
                .then()
                .statusCode(200)
                .body("workflow", notNullValue())
                .body("workflow.steps[0].role", equalTo("intake-officer"));
    }

    @Test
    void aDecisionThatDoesNotExistIsNotFound() {
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
