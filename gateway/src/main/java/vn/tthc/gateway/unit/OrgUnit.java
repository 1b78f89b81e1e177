package vn.tthc.gateway.unit;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A unit of the administration (đơn vị), with the span of days in which it exists. */
public record OrgUnit(
        String id,
        String code,
        String name,
        OrgUnitLevel level,
        String kind,
        @Ignore @Nullable String parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<@NonNull Succession> predecessors,
        List<@NonNull Succession> successors) {}
