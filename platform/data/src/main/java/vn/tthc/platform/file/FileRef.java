package vn.tthc.platform.file;

import java.util.UUID;

/** A stored file: shape of the API. @param size bytes */
public record FileRef(UUID id, String name, long size, String mediaType, String sha256) {}
