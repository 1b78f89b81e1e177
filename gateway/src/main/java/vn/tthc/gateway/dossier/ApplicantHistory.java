package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** Earlier dossiers of one person. */
public record ApplicantHistory(@Nullable String name, List<@NonNull ApplicantDossier> dossiers) {}
