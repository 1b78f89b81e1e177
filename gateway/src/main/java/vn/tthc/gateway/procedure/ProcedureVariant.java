package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.ProcedureLevel;

/** What another level than the main one has of its own (nội dung riêng theo cấp). */
public record ProcedureVariant(
        ProcedureLevel level,
        @Ignore @Nullable String handlingUnitId,
        @Description("Empty when they are the main ones") List<@NonNull TimeLimit> limits,
        @Description("Empty when they are the main ones") List<@NonNull Fee> fees) {}
