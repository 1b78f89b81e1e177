package vn.tthc.gateway.shared;

/**
 * A stored file; its bytes are at {@code /api/files/{id}}.
 *
 * @param size in bytes
 */
public record FileRef(String id, String name, long size, String mediaType, String sha256) {}
