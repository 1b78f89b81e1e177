package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.Channel;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Which figure to open. */
@Input("FigureCasesQueryInput")
public record FigureCasesQueryInput(
        IndicatorCode indicator,
        LocalDate from,
        LocalDate to,
        @Nullable String unitId,
        @Nullable Boolean subtree,
        @Nullable Territory territory,
        @Nullable ProcedureLevel level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        @Nullable Channel channel,
        @Nullable Attribution attribution) {}
