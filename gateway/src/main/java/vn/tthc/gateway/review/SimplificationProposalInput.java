package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** A proposal to simplify (phương án đơn giản hóa); costs in đồng a year. */
@Input("SimplificationProposalInput")
public record SimplificationProposalInput(
        ProposalKind kind,
        String text,
        @Nullable Long costBefore,
        @Nullable Long costAfter) {}
