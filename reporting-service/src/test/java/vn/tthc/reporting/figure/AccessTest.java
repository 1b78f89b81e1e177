package vn.tthc.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.reporting.ReportingTest;

@QuarkusTest
class AccessTest extends ReportingTest {
    @ConfigProperty(name = "tthc.keycloak.url")
    String keycloak;

    @ConfigProperty(name = "tthc.realm")
    String realm;

    @ConfigProperty(name = "tthc.api.secret")
    String secret;

    /** Every task role reads figures; the service's own account is an identity of the realm without any. */
    @Test
    void whoHasNoTaskReadsNoFigures() {
        var token = new KeycloakClient(keycloak).clientToken(realm, "tthc-api", secret);
        var question = question("X", Map.of());
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(question)
                .post("/api/v1/figures")
                .then()
                .statusCode(403);
        for (var path : List.of("/api/v1/indicators", "/api/v1/periods?kind=MONTH&year=2026"))
            given().auth().oauth2(token).get(path).then().statusCode(403);
    }

    @Test
    void aCommuneSeesItsOwnAndItsPredecessorsFiguresAndNoOther() {
        var field = newField();
        publish(dossier(field, Map.of()));
        publish(dossier(field, Map.of("handlingUnitId", MY_BINH)));
        publish(dossier(field, Map.of("handlingUnitId", RACH_GIA)));
        var question = question(field, Map.of());
        awaitTotal("tinh.baocao", question, "RECEIVED", 3);
        assertThat(total(figures("longxuyen.baocao", question), "RECEIVED")).isEqualTo(2);
        assertThat(total(figures("rachgia.baocao", question), "RECEIVED")).isEqualTo(1);
        assertThat(cases("rachgia.baocao", "RECEIVED", question).getList("items.unitId"))
                .containsExactly(RACH_GIA);
        answer("longxuyen.baocao", question(field, Map.of("unit", RACH_GIA)))
                .statusCode(404)
                .body("type", endsWith("unit-not-found"));
        answer("longxuyen.baocao", question(field, Map.of("unit", "no-such-unit")))
                .statusCode(404);
        as("longxuyen.baocao")
                .body(Map.of("indicator", "RECEIVED", "from", "2026-03-01", "to", "2026-03-31", "unit", RACH_GIA))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(404);
    }

    @Test
    void aDepartmentSeesItsOwnFiguresAndThoseOfItsFieldsEverywhere() {
        var other = newField();
        publish(dossier("T-LAW", Map.of("handlingUnitId", RACH_GIA)));
        publish(dossier(other, Map.of("handlingUnitId", RACH_GIA)));
        publish(dossier(other, Map.of("handlingUnitId", JUSTICE)));
        awaitTotal("tinh.baocao", question(other, Map.of()), "RECEIVED", 2);
        awaitTotal("tinh.baocao", question("T-LAW", Map.of("unit", RACH_GIA)), "RECEIVED", 1);
        awaitTotal("tuphap.baocao", question("T-LAW", Map.of()), "RECEIVED", 1);
        assertThat(total(figures("tuphap.baocao", question(other, Map.of())), "RECEIVED"))
                .isEqualTo(1);
        assertThat(total(figures("xaydung.baocao", question(other, Map.of())), "RECEIVED"))
                .isZero();
        assertThat(cases("tuphap.baocao", "RECEIVED", question("T-LAW", Map.of()))
                        .getInt("totalCount"))
                .isEqualTo(1);
    }

    @Test
    void aNationalReaderSeesAllFigures() {
        var field = newField();
        publish(dossier(field, Map.of("handlingUnitId", RACH_GIA)));
        awaitTotal("quocgia", question(field, Map.of()), "RECEIVED", 1);
    }
}
