package vn.tthc.gateway.national;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which national code a local procedure has. */
@Input("MapToNationalInput")
public record MapToNationalInput(
        String code,
        @Description("Absent: it has none") @Nullable String nationalCode,
        @Nullable String note) {}
