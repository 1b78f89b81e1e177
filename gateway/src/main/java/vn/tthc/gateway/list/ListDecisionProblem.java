package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** One thing that stands against issuing. */
public record ListDecisionProblem(@Nullable Integer lineNo, String code, String message, String messageEn) {}
