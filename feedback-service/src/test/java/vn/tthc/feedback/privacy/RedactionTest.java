package vn.tthc.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tthc.feedback.privacy.Redaction.Kind;

class RedactionTest {
    private static final Sender AN =
            Sender.of("Nguyễn Văn An", "0912 345 678", "an.nguyen@example.vn", "12 Trần Hưng Đạo, Long Xuyên");

    @Test
    void theNameIsFoundHoweverItIsWritten() {
        assertThat(Redaction.find(AN, "Ông NGUYEN VAN AN phản ánh việc chậm trễ"))
                .containsExactly(Kind.NAME);
        assertThat(Redaction.find(AN, "Ông Nguyễn Văn Anh phản ánh")).isEmpty();
    }

    @Test
    void thePhoneIsFoundWithSeparatorsAndCountryCode() {
        assertThat(Redaction.find(AN, "liên hệ 0912.345.678")).containsExactly(Kind.PHONE);
        assertThat(Redaction.find(AN, "gọi +84 912-345-678")).containsExactly(Kind.PHONE);
    }

    @Test
    void mailAddressAndIdentityNumberAreFound() {
        assertThat(Redaction.find(
                        AN, "thư AN.Nguyen@example.vn; căn cước 089 090 001 234; 12 tran hung dao, long xuyen"))
                .containsExactlyInAnyOrder(Kind.EMAIL, Kind.IDENTITY, Kind.ADDRESS);
    }

    @Test
    void aTextWithoutTheSenderMayBePublished() {
        assertThat(Redaction.find(AN, "Ủy ban đã nhắc nhở công chức và xin lỗi người dân."))
                .isEmpty();
    }

    @Test
    void aMaskedSenderCannotBeRecognisedByOthers() {
        assertThat(AN.mask()).isEqualTo(new Sender("N*** V*** A***", "***678", "a***@example.vn", "***", true));
    }

    @Test
    void withoutNameOrContactASenderIsAnonymous() {
        assertThat(Sender.of("", "0912345678", null, null).anonymous()).isTrue();
        assertThat(Sender.of("An", null, null, null).anonymous()).isTrue();
        assertThat(Sender.of("An", null, "an@example.vn", null).anonymous()).isFalse();
    }

    @Test
    void textIsComposedAndComparedWithoutAccents() {
        assertThat(Text.clean("  Hồ sơ ")).isEqualTo("Hồ sơ");
        assertThat(Text.clean("   ")).isNull();
        assertThat(Text.plain("Đất  ĐAI chậm trễ")).isEqualTo("dat dai cham tre");
    }
}
