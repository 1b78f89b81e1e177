package vn.tthc.gateway.guard;

/**
 * What one query may ask for.
 *
 * @param depth fields inside fields
 * @param fields in all, those of fragments counted wherever they are used
 * @param introspection whether the schema may be asked for
 */
record QueryLimits(int tokens, int depth, int fields, int aliases, boolean introspection) {
    static QueryLimits of(GuardSettings settings, boolean introspection) {
        var query = settings.graphql();
        return new QueryLimits(
                query.maxTokens(), query.maxDepth(), query.maxFields(), query.maxAliases(), introspection);
    }
}
