package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which proposals to take over. */
@Input("ConfirmCorrectionsInput")
public record ConfirmCorrectionsInput(
        @Description("The draft to add to; a new one when absent") @Nullable
        String decisionId,

        List<@NonNull CorrectionInput> corrections) {}
