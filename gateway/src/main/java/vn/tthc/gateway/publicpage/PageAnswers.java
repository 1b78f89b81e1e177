package vn.tthc.gateway.publicpage;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tthc.gateway.guard.RateLimits;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.platform.problem.Refusal;

/** Answers with a page, and with one that says why when there is none. */
@ApplicationScoped
class PageAnswers {
    private final RateLimits limits;
    private final ClientAddress client;

    PageAnswers(RateLimits limits, ClientAddress client) {
        this.limits = limits;
        this.client = client;
    }

    Uni<RestResponse<String>> page(PublicTexts t, String address, Supplier<Uni<TemplateInstance>> page) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> limits.read(client.current()))
                .chain(page::get)
                .map(template -> answer(200, template.render()))
                .onFailure(Refusal.class)
                .recoverWithItem(e -> refused(t, address, (Refusal) e));
    }

    private static RestResponse<String> refused(PublicTexts t, String address, Refusal refusal) {
        String text = refusal instanceof PageMissing missing
                ? missing.in(t)
                : t.of(
                        switch (refusal.kind()) {
                            case TOO_MANY -> "problem.busy";
                            case INVALID, NOT_FOUND -> "problem.input";
                            default -> "problem.away";
                        });
        var frame = new Frame(t, t.of("problem.title"), address);
        return answer(refusal.kind().status(), Templates.problem(frame, text).render());
    }

    private static RestResponse<String> answer(int status, String page) {
        return ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), page)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }
}
