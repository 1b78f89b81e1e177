package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** An earlier dossier, in short. */
public record ApplicantDossier(
        String id,
        String code,
        String procedureCode,
        String procedureName,
        DossierState state,
        @Nullable OffsetDateTime receivedAt,
        List<@NonNull DossierPaper> papers) {}
