package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Something in a procedure in force that looks wrong. */
public record QualityFinding(
        String code,
        String name,
        int version,
        String versionId,
        String fieldCode,
        String fieldName,
        ProcedureLevel level,
        @Ignore @Nullable String handlingUnitId,
        @Description("Stable name") String kind,
        @Description("Vietnamese") String title,
        String titleEn,

        @Description("Part of the content that a correction would change")
        String part,

        @Description("As it is; null when it is missing") @Nullable
        String value,

        @Description("What it should be; null where a person has to find out") @Nullable
        String proposal,

        @Description("Whether a line of a decision can be made of it")
        boolean correctable) {}
