package vn.tthc.dossier.route;

import org.jspecify.annotations.Nullable;

/** Who holds or did a step. @param unitId null when the person belongs to no unit */
public record Holder(String username, String name, @Nullable String unitId) {}
