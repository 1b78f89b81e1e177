package vn.tthc.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.dossier.DossierItem;
import vn.tthc.demo.dossier.Dossiers;
import vn.tthc.demo.feedback.FeedbackItem;
import vn.tthc.demo.feedback.Feedbacks;
import vn.tthc.demo.transport.Api;
import vn.tthc.demo.transport.BulkCommand;
import vn.tthc.demo.transport.CatalogueReader;
import vn.tthc.demo.transport.LoadFailed;
import vn.tthc.demo.transport.Tally;
import vn.tthc.demo.transport.Tokens;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.WorkDays;

/** Loads the demonstration data: exit code 0 when it is there, 1 when it is not, 2 when asked wrongly. */
public final class DemoData {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;
    private final Api api;

    DemoData(Map<String, String> environment, PrintStream out, Clock clock, Duration pause) {
        this.environment = environment;
        this.out = out;
        this.clock = clock;
        this.api = new Api(pause);
    }

    public static void main(String[] args) {
        System.exit(new DemoData(System.getenv(), System.out, Clock.systemUTC(), FIRST_PAUSE).run(args));
    }

    int run(String[] args) {
        Options options;
        try {
            options = Options.of(args, clock.instant());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        try {
            return load(options) ? 0 : 1;
        } catch (LoadFailed | IllegalStateException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private boolean load(Options options) {
        Catalogue catalogue = new CatalogueReader(api, address("TTHC_CATALOG_URL")).read();
        Span span = new Span(catalogue.calendar(), WorkDays.day(options.until()));
        out.println("Catalogue: " + catalogue.units().size() + " units, "
                + catalogue.procedures().size() + " procedures; histories from " + span.first() + " to " + span.last());
        var tokens = new Tokens(api, address("TTHC_TOKEN_URL"), setting("TTHC_LOADER_SECRET"), clock);
        var dossiers = new Dossiers(catalogue, span, options.seed(), options.dossiers());
        Tally ofDossiers = new BulkCommand<>(
                        api, tokens, bulk("TTHC_DOSSIER_URL", "dossiers"), DossierItem::ref, out::println)
                .load("Dossiers", options.dossiers(), dossiers::make);
        var feedbacks = new Feedbacks(catalogue, span, options.seed(), options.feedbacks());
        Tally ofFeedback = new BulkCommand<>(
                        api, tokens, bulk("TTHC_FEEDBACK_URL", "feedbacks"), FeedbackItem::ref, out::println)
                .load("Feedback", options.feedbacks(), feedbacks::make);
        return succeeded("dossiers", ofDossiers) & succeeded("feedback", ofFeedback);
    }

    private boolean succeeded(String what, Tally tally) {
        if (tally.failed()) {
            out.println("More than 1 % of the " + what + " were refused.");
        }
        return !tally.failed();
    }

    private URI bulk(String service, String resource) {
        return URI.create(address(service) + "/api/v1/" + resource + "/bulk");
    }

    private URI address(String name) {
        return URI.create(setting(name));
    }

    private String setting(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new LoadFailed("The environment variable " + name + " is not set");
        }
        return value;
    }
}
