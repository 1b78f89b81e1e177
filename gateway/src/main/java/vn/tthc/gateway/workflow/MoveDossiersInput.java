package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Moves open dossiers from one version of their workflow to another. */
@Input("MoveDossiersInput")
public record MoveDossiersInput(
        String key,
        int fromVersion,
        int toVersion,
        List<@NonNull String> dossierIds,
        String reason,

        @Description("Another workflow, that the catalogue has for them by now; absent: the same one") @Nullable
        String toKey) {}
