package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Why something has not arrived, in words. */
public record ExchangeCause(
        ExchangeCauseCode code,
        String text,
        String textEn,
        @Description("What to do about it") String nextStep,
        String nextStepEn,
        @Description("Words of the portal") @Nullable String portalSays) {}
