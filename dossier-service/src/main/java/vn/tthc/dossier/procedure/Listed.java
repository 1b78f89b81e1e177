package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What list decisions say of a procedure's papers and results on one day. A catalogue from before it told them says nothing,
 * which is not the same as that there are none.
 *
 * @param components flags that hold on the day; null when they were not told
 * @param electronicResult whether a result must be electronic; null when it was not told
 */
public record Listed(
        @Nullable List<FlaggedComponent> components,
        @Nullable Boolean electronicResult) {

    static Listed on(LocalDate day, ProcedureState state) {
        var flags = state.componentFlags();
        var results = state.electronicResults();
        return new Listed(
                flags == null
                        ? null
                        : flags.stream().filter(flag -> flag.holdsOn(day)).toList(),
                results == null ? null : results.stream().anyMatch(result -> result.holdsOn(day)));
    }

    /** Of the component of that name; null when it was not told. */
    public @Nullable PaperFlags flags(String component) {
        if (components == null) {
            return null;
        }
        Optional<FlaggedComponent> replaceable = find(component, "REPLACEABLE");
        return new PaperFlags(
                find(component, "MUST_DIGITISE").isPresent(),
                replaceable.map(FlaggedComponent::database).orElse(null),
                replaceable.map(FlaggedComponent::fallbackPaper).orElse(false),
                find(component, "REUSABLE").isPresent(),
                find(component, "ORIGINAL_NEEDED").isPresent());
    }

    private Optional<FlaggedComponent> find(String component, String flag) {
        return components == null
                ? Optional.empty()
                : components.stream()
                        .filter(each -> each.component().equals(component)
                                && each.flag().equals(flag))
                        .findFirst();
    }
}
