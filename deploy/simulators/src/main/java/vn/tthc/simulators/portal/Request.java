package vn.tthc.simulators.portal;

/**
 * A request to the portal as it came in, also one that was refused.
 *
 * @param query empty when there is none
 * @param body empty when there is none
 */
public record Request(String method, String path, String query, String body) {}
