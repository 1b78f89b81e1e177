package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import java.util.List;

/** Who decides a procedure for whom, as the catalogue publishes it (topic {@value #TOPIC}): past, present and to come. */
public record DelegationState(String code, List<Delegation> delegations) {
    public static final String TOPIC = "tthc.catalog.delegations";

    public DelegationState {
        delegations = delegations == null ? List.of() : List.copyOf(delegations);
    }

    /** Those that hold on the day: one for each level at most. */
    public List<Delegation> on(LocalDate day) {
        return delegations.stream().filter(each -> each.holdsOn(day)).toList();
    }
}
