package vn.tthc.gateway.unit;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which units. */
@Input("OrgUnitFilterInput")
public record OrgUnitFilterInput(
        @Nullable String text,
        @Nullable OrgUnitLevel level,

        @Description("Units valid on this day; today when absent") @Nullable
        LocalDate at) {}
