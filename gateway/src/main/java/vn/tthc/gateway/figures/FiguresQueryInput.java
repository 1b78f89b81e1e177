package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.Channel;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Which figures. */
@Input("FiguresQueryInput")
public record FiguresQueryInput(
        List<@NonNull IndicatorCode> indicators,
        LocalDate from,
        LocalDate to,

        @Description("The caller's whole scope when absent") @Nullable
        String unitId,

        @Description("Units below it too (default true)") @Nullable
        Boolean subtree,

        @Description("By the units as they are (default) or as they were") @Nullable
        Territory territory,

        @Nullable ProcedureLevel level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        @Nullable Channel channel,
        @Nullable GroupBy groupBy,

        @Description("For the unit that decides (default) or for the one that received") @Nullable
        Attribution attribution) {}
