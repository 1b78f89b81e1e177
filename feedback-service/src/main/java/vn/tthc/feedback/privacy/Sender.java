package vn.tthc.feedback.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a feedback (người phản ánh). Personal data.
 *
 * @param name empty when the sender gave none
 * @param masked whether parts are hidden from the reader
 */
public record Sender(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean masked) {

    /** Stands in place of the name, and of the sender's words, when the sender was taken out of the feedback for good. */
    public static final String ANONYMISED = "(đã ẩn danh)";

    public static Sender of(
            @Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address) {
        return new Sender(name == null ? "" : name, phone, email, address, false);
    }

    /**
     * Whether name or contact is missing, so that the feedback may not be accepted. Legal source: Decree 20/2008/NĐ-CP,
     * article 7: name, address, telephone or mail address.
     */
    public boolean anonymous() {
        return name.isBlank() || (phone == null && email == null && address == null);
    }

    /** The same person, recognisable to those who know them only. */
    public Sender mask() {
        return new Sender(
                name.equals(ANONYMISED) ? name : Masking.name(name),
                phone == null ? null : Masking.phone(phone),
                email == null ? null : Masking.email(email),
                address == null ? null : Masking.HIDDEN,
                true);
    }
}
