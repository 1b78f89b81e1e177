package vn.tthc.catalog.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Why a workflow cannot run.
 *
 * @param stepNo the step that is wrong; null when it is the whole
 */
public record Fault(@Nullable Integer stepNo, String message, String messageEn) {}
