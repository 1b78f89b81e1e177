package vn.tthc.gateway.publicpage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.procedure.ProcedureFilterInput;
import vn.tthc.gateway.procedure.ProcedureStatus;
import vn.tthc.gateway.procedure.ProcedureVariant;
import vn.tthc.gateway.procedure.Procedures;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.Units;

/** The published catalogue: found by words or by field, and one procedure at an address of its own. */
@Path(ProcedurePages.ADDRESS)
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProcedurePages {
    static final String ADDRESS = "/tra-cuu/thu-tuc";
    private static final int PAGE = 20;

    private final Procedures procedures;
    private final PublicDecisions decisions;
    private final Units units;
    private final PageAnswers answers;

    ProcedurePages(Procedures procedures, PublicDecisions decisions, Units units, PageAnswers answers) {
        this.procedures = procedures;
        this.decisions = decisions;
        this.units = units;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list(
            @RestQuery("q") @Nullable String q,
            @RestQuery("linh-vuc") @Nullable String field,
            @RestQuery("sau") @Nullable String after,
            @RestQuery(Frame.LANGUAGE) @Nullable String language) {
        PublicTexts t = PublicTexts.in(language);
        return answers.page(t, ADDRESS, () -> search(q == null ? "" : q.strip(), field == null ? "" : field, after)
                .map(found -> Templates.procedures(new Frame(t, t.of("title"), found.address()), found)));
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> one(String code, @RestQuery(Frame.LANGUAGE) @Nullable String language) {
        PublicTexts t = PublicTexts.in(language);
        String address = ADDRESS + "/" + Frame.segment(code);
        return answers.page(t, address, () -> procedures
                .find(code, null, null, null)
                .onItem()
                .ifNull()
                .failWith(() -> new PageMissing("notFound", code))
                .chain(procedure -> sheet(t, procedure))
                .map(sheet -> Templates.procedure(new Frame(t, sheet.procedure().name(), address), sheet)));
    }

    private Uni<ProcedureSheet> sheet(PublicTexts t, Procedure procedure) {
        return Uni.combine()
                .all()
                .unis(
                        handlers(List.of(procedure)),
                        decisions.addressOf(procedure.decisionNumber()),
                        variants(procedure.variants()))
                .asTuple()
                .map(all -> new ProcedureSheet(
                        t,
                        procedure,
                        all.getItem1().getFirst().handler(),
                        all.getItem2().orElse(null),
                        all.getItem3()));
    }

    /** Without words and field only the fields are told, to choose from. */
    private Uni<ProcedureSearch> search(String text, String field, @Nullable String after) {
        var slice = Slice.of(PAGE, PAGE, after);
        return procedures.facets(filter(text, field)).chain(facets -> {
            var fields = facets.fields();
            if (text.isEmpty() && field.isEmpty()) {
                return Uni.createFrom()
                        .item(new ProcedureSearch(text, field, fields, List.of(), facets.total(), false, null));
            }
            return procedures.search(filter(text, field), slice).chain(page -> handlers(page.items())
                    .map(rows -> {
                        var info = slice.info(page);
                        String next = info.hasNextPage() ? info.endCursor() : null;
                        return new ProcedureSearch(text, field, fields, rows, Slice.total(page), after != null, next);
                    }));
        });
    }

    private Uni<List<ProcedureSheet.Variant>> variants(List<ProcedureVariant> variants) {
        return units.of(variants, ProcedureVariant::handlingUnitId).map(found -> IntStream.range(0, variants.size())
                .mapToObj(i -> ProcedureSheet.Variant.of(variants.get(i), found.get(i)))
                .toList());
    }

    private Uni<List<ProcedureRow>> handlers(List<Procedure> page) {
        return units.of(page, Procedure::handlingUnitId).map(found -> IntStream.range(0, page.size())
                .mapToObj(i -> new ProcedureRow(
                        page.get(i), found.get(i) == null ? null : found.get(i).name()))
                .toList());
    }

    private static ProcedureFilterInput filter(String text, String field) {
        return new ProcedureFilterInput(
                text.isEmpty() ? null : text,
                field.isEmpty() ? null : field,
                null,
                ProcedureStatus.PUBLISHED,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
