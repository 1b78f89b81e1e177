package vn.tthc.feedback.register;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.feedback.privacy.Text;

/** A sender as entered; without name or contact the feedback is recorded and refused. */
public record SenderInput(
        @Nullable @Size(max = 200) String name,

        @Nullable @Pattern(regexp = "\\s*|\\+?[0-9][0-9 .()-]{7,19}", message = "Số điện thoại không hợp lệ")
        String phone,

        @Nullable @Email(message = "Địa chỉ email không hợp lệ") @Size(max = 200)
        String email,

        @Nullable @Size(max = 500) String address) {

    Sender sender() {
        return Sender.of(Text.clean(name), Text.clean(phone), Text.clean(email), Text.clean(address));
    }
}
