package vn.tthc.platform.problem;

/**
 * One thing wrong with the input.
 *
 * @param field path of the field in the request, for example {@code applicant.identityNumber}; empty for the whole
 * @param message in Vietnamese
 */
public record Violation(String field, String message, String messageEn) {}
