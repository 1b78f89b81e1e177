package vn.tthc.demo.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who applies (chủ hồ sơ), as the bulk command takes it. @param birthDate null for organisations */
public record Applicant(
        Kind kind,
        String name,
        String identityNumber,
        @Nullable LocalDate birthDate,
        String phone,
        @Nullable String email,
        String address) {
    public enum Kind {
        CITIZEN,
        ENTERPRISE
    }
}
