package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** What one dossier says of its person. */
public record PersonRecord(
        String code,
        String procedureCode,
        String procedureName,
        String state,
        String receivingUnitId,
        String handlingUnitId,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime endedAt,
        Applicant applicant,
        List<@NonNull DossierPaper> papers,
        @Nullable DossierResult result,
        @Nullable String note) {}
