package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which lines of the ledger are wanted. */
@Input("ExchangeFilterInput")
public record ExchangeFilterInput(
        @Nullable ExchangeStanding standing,
        @Description("Handling unit") @Nullable String unitId,

        @Description("Beginning of the code of the dossier, code or part of the name of the procedure") @Nullable
        String text) {}
