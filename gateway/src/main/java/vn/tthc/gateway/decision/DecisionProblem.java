package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;

/** What stands against issuing. */
public record DecisionProblem(@Nullable Integer lineNo, String code, String message) {}
