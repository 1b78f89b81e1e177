package vn.tthc.reporting.figure;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestStreamElementType;
import vn.tthc.platform.identity.Identity;

/**
 * The cases behind a figure as a file: as many lines as the figure says, for the same filters, which stand in the address
 * under the names of {@link CasesQuery}. Written while they are read: a file of any length takes no memory.
 */
@Path("/api/v1")
@Authenticated
class CaseFileResource {
    private static final int LINES_AT_ONCE = 200;
    private static final String DISPOSITION = "Content-Disposition";

    private final FigureService figures;
    private final Identity identity;
    private final ObjectMapper json;
    private final Validator validator;

    CaseFileResource(FigureService figures, Identity identity, ObjectMapper json, Validator validator) {
        this.figures = figures;
        this.identity = identity;
        this.json = json;
        this.validator = validator;
    }

    /** One JSON object in each line. */
    @GET
    @Path("figures/cases.ndjson")
    @Produces("application/x-ndjson")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public RestMulti<FigureCase> ndjson(@Context UriInfo uri) {
        return RestMulti.fromMultiData(figures.allCases(query(uri)).onItem().transformToMulti(cases -> cases))
                .header(DISPOSITION, "attachment; filename=\"cases.ndjson\"")
                .build();
    }

    /** RFC 4180 in UTF-8, with a line of names first. */
    @GET
    @Path("figures/cases.csv")
    @Produces("text/csv; charset=utf-8")
    public RestMulti<Buffer> csv(@Context UriInfo uri) {
        return RestMulti.fromMultiData(figures.allCases(query(uri)).onItem().transformToMulti(CaseFileResource::lines))
                .header(DISPOSITION, "attachment; filename=\"cases.csv\"")
                .build();
    }

    private static Multi<Buffer> lines(Multi<FigureCase> cases) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(CaseCsv.header()),
                        cases.group().intoLists().of(LINES_AT_ONCE).map(CaseCsv::lines));
    }

    private CasesQuery query(UriInfo uri) {
        identity.current().require("figures:cases");
        CasesQuery query = read(uri.getQueryParameters());
        var violations = validator.validate(query);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return query;
    }

    private CasesQuery read(MultivaluedMap<String, String> parameters) {
        var values = new HashMap<String, Object>();
        parameters.forEach((name, value) -> values.put(name, value.getFirst()));
        try {
            return json.convertValue(values, CasesQuery.class);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JacksonException malformed) throw new WebApplicationException(malformed, 400);
            throw e;
        }
    }
}
