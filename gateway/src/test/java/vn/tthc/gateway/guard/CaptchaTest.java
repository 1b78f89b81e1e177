package vn.tthc.gateway.guard;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.BackstageAddress;
import vn.tthc.test.TestParts;

/** A province that asks citizens for a proof that they are persons; the one who checks it knows the proof "person". */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(BackstageAddress.class)
class CaptchaTest {
    private static final String FEEDBACK = "mutation { submitFeedback(idempotencyKey: \"k2345678\", input: {category: "
            + "OTHER, channel: PROVINCE_PORTAL, title: \"t\", content: \"c\", sender: {name: \"n\", phone: \"0912345678\"}}) { code } }";

    /** Not the gateway's: its metrics are the gateway's own. */
    private final Vertx vertx = Vertx.vertx();

    @Inject
    Captcha captcha;

    @Test
    void whereAProofIsWantedLookUpsByCodeAndSubmissionsNeedIt() {
        var checking = vertx.createHttpServer().requestHandler(request -> request.body()
                .map(form -> new JsonObject().put("success", form.toString().contains("response=person")))
                .chain(verdict -> request.response().end(verdict.encode()))
                .subscribe()
                .with(done -> {}));
        checking.listenAndAwait(0, "localhost");
        try {
            QuarkusMock.installMockForInstance(
                    new Captcha(vertx, asking("http://localhost:" + checking.actualPort() + "/siteverify")), captcha);
            for (var path : new String[] {"/public/dossiers/x?secret=y", "/public/feedbacks/x?secret=y"}) {
                refused(given(), "GET", path);
                refused(given().header(Captcha.HEADER, "program"), "GET", path);
                // a test before this one may have left the service alone for a moment
                await().atMost(10, SECONDS).untilAsserted(() -> given().header(Captcha.HEADER, "person")
                        .get(path)
                        .then()
                        .statusCode(404));
            }
            refused(given().contentType(ContentType.JSON).body("{}"), "POST", "/public/feedbacks");
            given().contentType(ContentType.JSON)
                    .body(new JsonObject().put("query", FEEDBACK).encode())
                    .post("/graphql")
                    .then()
                    .body("errors[0].extensions.code", equalTo("captcha-required"));
            given().get("/public/fields").then().statusCode(not(403));
        } finally {
            QuarkusMock.installMockForInstance(new Captcha(vertx, asking(null)), captcha);
            checking.closeAndAwait();
        }
    }

    @Test
    void whenTheOneWhoChecksIsAwayNobodyPasses() {
        try {
            QuarkusMock.installMockForInstance(new Captcha(vertx, asking("http://localhost:1/siteverify")), captcha);
            refused(given().header(Captcha.HEADER, "person"), "GET", "/public/dossiers/x?secret=y");
        } finally {
            QuarkusMock.installMockForInstance(new Captcha(vertx, asking(null)), captcha);
        }
    }

    private static void refused(RequestSpecification request, String method, String path) {
        request.request(method, path).then().statusCode(403).body("type", endsWith("/captcha-required"));
    }

    private static CaptchaSettings asking(@Nullable String url) {
        return new CaptchaSettings() {
            @Override
            public Optional<URI> verifyUrl() {
                return Optional.ofNullable(url).map(URI::create);
            }

            @Override
            public Optional<String> secret() {
                return Optional.of("known to both");
            }
        };
    }
}
