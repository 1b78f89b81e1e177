package vn.tthc.simulators.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.simulators.portal.Province.dossier;
import static vn.tthc.simulators.portal.Province.json;
import static vn.tthc.simulators.portal.Province.progress;
import static vn.tthc.simulators.portal.Province.result;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.simulators.portal.Misbehaviour.Kind;

class MisbehaviourTest {
    private final NationalPortal portal = NationalPortal.start(0, Province.KEY, null);
    private final Province province = new Province(portal);

    @AfterEach
    void end() {
        province.close();
        portal.close();
    }

    @Test
    void downCutsTheConnection() {
        portal.misbehave(Misbehaviour.always(Kind.DOWN));
        assertThatThrownBy(() -> province.send("/ho-so/them-moi", dossier("H-1")))
                .isInstanceOf(UncheckedIOException.class);
        portal.behave();
        assertThat(province.send("/ho-so/them-moi", dossier("H-1"))).isEqualTo("0");
    }

    @Test
    void slowTakesWhatWasSentAndAnswersTooLate() {
        portal.misbehave(Misbehaviour.always(Kind.SLOW));
        var impatient = province.request("/ho-so/them-moi")
                .timeout(Duration.ofMillis(300))
                .POST(BodyPublishers.ofString(dossier("H-1").toString()));
        assertThatThrownBy(() -> province.exchange(impatient)).hasCauseInstanceOf(HttpTimeoutException.class);
        portal.behave();
        assertThat(province.send("/ho-so/them-moi", dossier("H-1"))).isEqualTo("1");
    }

    @Test
    void busyBrokenAndGarbledEndAfterTheirTimes() {
        portal.misbehave(Misbehaviour.times(Kind.BUSY, 1));
        portal.misbehave(Misbehaviour.times(Kind.BROKEN, 1));
        portal.misbehave(Misbehaviour.times(Kind.GARBLED, 1));
        var busy = province.post("/ho-so/them-moi", dossier("H-1").toString());
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("1");
        var broken = province.post("/ho-so/them-moi", dossier("H-1").toString());
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).startsWith("<!DOCTYPE html>");
        var garbled = province.post("/ho-so/them-moi", dossier("H-1").toString());
        assertThat(garbled.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> json(garbled)).isInstanceOf(UncheckedIOException.class);
        assertThat(portal.dossier("H-1")).isEmpty();
        assertThat(province.send("/ho-so/them-moi", dossier("H-1"))).isEqualTo("0");
    }

    @Test
    void refusalsNameWhatTheyAreToldTo() {
        portal.misbehave(Misbehaviour.always(Kind.REFUSE));
        var refused = json(province.post("/ho-so/them-moi", dossier("H-1").toString()));
        assertThat(refused.path("error_code").asText()).isEqualTo("3");
        assertThat(refused.path("message").asText()).isEqualTo("Dữ liệu không hợp lệ: MaDoiTuong");
        assertThat(json(province.get("/ho-so/doi-soat?tu=20260301&den=20260301"))
                        .path("error_code")
                        .asText())
                .isEqualTo("0");
        portal.misbehave(Misbehaviour.refuse("4"));
        assertThat(province.send("/ho-so/them-moi", dossier("H-1"))).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({"LOSE_STATE", "LOSE_PROGRESS", "LOSE_RESULT"})
    void whatIsLostIsAcknowledgedLikeTheRest(Kind kind) {
        province.send("/ho-so/them-moi", dossier("H-1"));
        portal.misbehave(Misbehaviour.always(kind));
        assertThat(province.send("/ho-so/cap-nhat", dossier("H-1").put("PhienBan", 9)))
                .isEqualTo("0");
        assertThat(province.send("/ho-so/tien-trinh", progress("H-1", 1, 1))).isEqualTo("0");
        assertThat(province.send("/ho-so/ket-qua", result("H-1"))).isEqualTo("0");
        var kept = portal.dossier("H-1").orElseThrow();
        assertThat(kept.text("PhienBan")).isEqualTo(kind == Kind.LOSE_STATE ? "3" : "9");
        assertThat(kept.progress()).hasSize(kind == Kind.LOSE_PROGRESS ? 0 : 1);
        assertThat(kept.results()).hasSize(kind == Kind.LOSE_RESULT ? 0 : 1);
    }

    @Test
    void aLostDossierIsNotThere() {
        portal.misbehave(Misbehaviour.times(Kind.LOSE_DOSSIER, 1));
        var answer = json(province.post("/ho-so/them-moi", dossier("H-1").toString()));
        assertThat(answer.path("error_code").asText()).isEqualTo("0");
        assertThat(answer.path("MaBienNhan").asText()).isNotBlank();
        assertThat(portal.dossier("H-1")).isEmpty();
        assertThat(province.send("/ho-so/them-moi", dossier("H-1"))).isEqualTo("0");
    }

    @Test
    void aShareStrikesThatPartOfTheRequests() {
        portal.misbehave(Misbehaviour.share(Kind.BROKEN, 0.3));
        var struck = 0;
        for (int i = 0; i < 200; i++) {
            struck += province.post("/ho-so/them-moi", "{}").statusCode() == 500 ? 1 : 0;
        }
        assertThat(struck).isBetween(40, 80);
    }

    @Test
    void itIsToldToMisbehaveOverHttpAsWell() {
        var told = province.post("/misbehave", "{\"kind\":\"REFUSE\",\"times\":1,\"field\":\"Email\"}");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(json(told).path("misbehaviours").path(0).path("kind").asText())
                .isEqualTo("REFUSE");
        assertThat(json(province.post("/ho-so/them-moi", "{}")).path("message").asText())
                .isEqualTo("Dữ liệu không hợp lệ: Email");
        province.post("/misbehave", "{\"kind\":\"DOWN\",\"share\":0.5}");
        assertThat(json(province.delete("/misbehave")).path("misbehaviours")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"kind\":\"EXPLODE\"}",
                "{\"kind\":\"DOWN\",\"share\":2}",
                "{\"kind\":\"DOWN\",\"time\":2}"
            })
    void wrongWordsAreRefused(String words) {
        assertThat(province.post("/misbehave", words).statusCode()).isEqualTo(400);
        assertThat(json(province.get("/trang-thai")).path("misbehaviours")).isEmpty();
    }
}
