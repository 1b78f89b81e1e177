package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal answers is not taken on trust. */
class PortalWireTest {
    @Test
    void anAcknowledgementHasItsReceipt() {
        assertThat(answer("{\"error_code\":\"0\",\"message\":\"Thành công\",\"MaBienNhan\":\"BN-1.2\"}"))
                .isEqualTo(new PortalAnswer.Taken("BN-1.2"));
    }

    @ParameterizedTest
    @CsvSource({"3,DATA_REFUSED", "4,PROCEDURE_UNKNOWN", "5,UNIT_UNKNOWN", "9,OTHER_REFUSAL", "-17,OTHER_REFUSAL"})
    void aRefusalHasItsCauseAndTheWordsOfThePortal(String code, Cause cause) {
        assertThat(answer("{\"error_code\":\"" + code + "\",\"message\":\"Không hợp lệ\"}"))
                .isEqualTo(new PortalAnswer.NotTaken(cause, "Không hợp lệ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "[]", "17", "{\"error_code\":", "null"})
    void whatIsNoAnswerIsNotRead(String body) {
        var read = PortalWire.read(body.getBytes(StandardCharsets.UTF_8));
        assertThat(read != null && PortalWire.answer(read) instanceof PortalAnswer.Taken)
                .isFalse();
    }

    @Test
    void anAnswerWithoutACodeIsNoAcknowledgement() {
        assertThat(answer("{\"message\":\"ok\"}")).isEqualTo(new PortalAnswer.NotTaken(Cause.ANSWER_UNREADABLE, "ok"));
    }

    @Property
    void everyStatusOfHttpHasACauseOfTheLink(@ForAll @IntRange(min = 100, max = 599) int status) {
        assertThat(PortalWire.cause(status).isOfTheLink()).isTrue();
    }

    @Test
    void numbersAndAddressesOfPeopleAreNotKept() {
        assertThat(PortalText.of("Trùng 089190123456,\n a.b@example.com của hồ sơ H01.30307-20250701-261130-0001"))
                .isEqualTo("Trùng …, … của hồ sơ H01.30307-20250701-261130-0001");
    }

    @Test
    void wordsWithoutEndAreCut() {
        assertThat(PortalText.of("x".repeat(1_000_000))).hasSize(301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "'; drop table", ""})
    void whatCannotBeAReceiptIsNone(String text) {
        assertThat(PortalText.receipt(text)).isNull();
    }

    private static @Nullable PortalAnswer answer(String body) {
        var read = PortalWire.read(body.getBytes(StandardCharsets.UTF_8));
        return read == null ? null : PortalWire.answer(read);
    }
}
