package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.Channel;

/** What the appointment depends on. */
@Input("DeadlinePreviewInput")
public record DeadlinePreviewInput(
        String procedureCode,
        @Nullable String caseName,
        Channel channel,
        @Description("Now when absent") @Nullable OffsetDateTime at,
        @Nullable String handlingUnitId) {}
