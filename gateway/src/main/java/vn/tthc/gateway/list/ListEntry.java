package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import vn.tthc.gateway.shared.ProcedureLevel;

/** An entry of a list as it stands on the day asked for. */
public record ListEntry(
        String subjectCode,
        String subjectName,
        @Nullable String fieldCode,
        String fieldName,
        @Ignore @Nullable String unitId,
        ProcedureLevel level,

        @Description("Component, result or case; null for the procedure as a whole") @Nullable
        String item,

        @Nullable ListDetail detail,
        LocalDate validFrom,
        @Description("Last day, inclusive") @Nullable LocalDate validTo,
        String decisionId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionIssuedOn,

        @Description("Đồng for one hour, as its decision states it") @Nullable
        Long hourlyRate,

        @Nullable TimeSaving saving) {}
