package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;

/** A paper the procedure asks for (thành phần hồ sơ). */
public record DocumentComponent(
        int no,
        @Nullable String caseName,
        @Nullable String code,
        String name,
        int originals,
        int copies,
        boolean required,
        @Nullable String formFile) {}
