package vn.tthc.gateway.guard;

/**
 * What one query may ask for, by its text.
 *
 * @param characters of the text
 * @param depth fields inside fields
 * @param fields in all, those of fragments counted wherever they are used
 */
record QueryLimits(int characters, int tokens, int depth, int fields, int aliases, int directives) {
    static QueryLimits of(GuardSettings.Query settings) {
        return new QueryLimits(
                settings.maxCharacters(),
                settings.maxTokens(),
                settings.maxDepth(),
                settings.maxFields(),
                settings.maxAliases(),
                settings.maxDirectives());
    }
}
