package vn.tthc.gateway.publicpage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.problem.Refusal;

/** Issued decisions, open to everyone. */
@ApplicationScoped
class PublicDecisions {
    /** A number is unique within its year: the latest of the same number is among these. */
    private static final int SAME_NUMBER = 5;

    private final Backends backends;
    private final PublicDecisionClient catalog;

    PublicDecisions(Backends backends, @RestClient PublicDecisionClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    Uni<Page<PublicDecision>> list(@Nullable String text, int first, @Nullable String after) {
        return backends.readOpen(Backend.CATALOG, () -> catalog.list(text, first, after));
    }

    Uni<@Nullable PublicDecision> find(String address) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.get(address));
    }

    /** Where the decision of this number can be read; nothing when it has no page, or cannot be asked for now. */
    Uni<Optional<String>> addressOf(@Nullable String number) {
        if (number == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return list(number, SAME_NUMBER, null)
                .map(page -> page.items().stream()
                        .filter(each -> each.number().equals(number))
                        .map(PublicDecision::page)
                        .findFirst())
                .onFailure(Refusal.class)
                .recoverWithItem(Optional.empty());
    }
}
