package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;

/** Who applies (người nộp hồ sơ). */
public record Applicant(
        ApplicantKind kind,
        String name,
        @Nullable String identityNumber,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean masked) {}
