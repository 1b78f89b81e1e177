package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody was shown the data of a person. */
public record PersonAccess(
        OffsetDateTime at,
        String username,
        @Ignore @Nullable String unitId,

        @Description("dossier.unmask, applicant.look-up, person.export or person.access-log")
        String action,

        @Nullable String purpose,
        @Nullable String note,
        @Description("Dossiers that were shown") List<@NonNull String> dossierCodes) {}
