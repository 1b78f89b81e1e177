package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Who applies. */
@Input("ApplicantInput")
public record ApplicantInput(
        ApplicantKind kind,
        String name,

        @Description("Identity number (12 digits), or tax code (10 or 13) of an enterprise")
        String identityNumber,

        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {}
