package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;

/** Why a workflow cannot run. */
public record WorkflowFault(@Nullable Integer stepNo, String message, String messageEn) {}
