package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** The result to record. */
@Input("DossierResultInput")
public record DossierResultInput(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String summary,
        @Nullable String fileId) {}
