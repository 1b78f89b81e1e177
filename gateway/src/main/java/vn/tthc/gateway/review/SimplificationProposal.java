package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;

/** A proposal to simplify (phương án đơn giản hóa); costs in đồng a year. */
public record SimplificationProposal(
        ProposalKind kind,
        String text,
        @Nullable Long costBefore,
        @Nullable Long costAfter) {}
