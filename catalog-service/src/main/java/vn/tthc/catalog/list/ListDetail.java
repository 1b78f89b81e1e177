package vn.tthc.catalog.list;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.reduction.Reduction;

/** What an entry says beyond being on its list: the part of its kind, and no other. */
public record ListDetail(
        @Valid @Nullable Reduction reduction,
        @Valid @Nullable Replacement replacement,
        @Valid @Nullable Authority authority,
        @Valid @Nullable InternalProcedure internalProcedure) {
    static final ListDetail NOTHING = new ListDetail(null, null, null, null);

    /** Has what entries of the kind need, and nothing else. */
    boolean fits(ListKind kind) {
        return (reduction != null) == kind.isReduction()
                && (replacement != null) == (kind == ListKind.COMPONENT_REPLACEABLE)
                && (authority != null) == kind.isAuthority()
                && (internalProcedure != null) == (kind == ListKind.INTERNAL_PROCEDURE);
    }
}
