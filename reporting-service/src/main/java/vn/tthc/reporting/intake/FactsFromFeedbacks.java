package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;
import vn.tthc.reporting.fact.Fact;

/** Takes in what happens to feedback. */
@ApplicationScoped
class FactsFromFeedbacks implements EventHandler {
    private final Intake intake;

    FactsFromFeedbacks(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> types() {
        return Set.of(FeedbackChanged.TYPE);
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        var facts = events.stream()
                .<Fact>map(event -> event.as(FeedbackChanged.class).fact(event.time()))
                .toList();
        return intake.take(facts).chain(() -> intake.reached(events));
    }
}
