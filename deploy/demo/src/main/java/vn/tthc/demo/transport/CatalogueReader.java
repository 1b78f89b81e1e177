package vn.tthc.demo.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.worktime.WorkDays;

/** Reads what is public of the catalogue: units, procedures and calendar of today. */
public final class CatalogueReader {
    private static final int PAGE = 100;
    private final Api api;
    private final URI catalogue;

    public CatalogueReader(Api api, URI catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    private record Day(LocalDate date) {}

    private record Calendar(List<WorkDays.Hours> hours, List<Day> daysOff, List<Day> makeUpDays) {
        WorkDays workDays() {
            return new WorkDays(
                    hours,
                    daysOff.stream().map(Day::date).collect(Collectors.toSet()),
                    makeUpDays.stream().map(Day::date).collect(Collectors.toSet()));
        }
    }

    public Catalogue read() {
        return new Catalogue(
                all("units", Unit.class),
                all("procedures", Procedure.class),
                Api.read(get("/api/v1/calendar"), Calendar.class).workDays());
    }

    private <T> List<T> all(String resource, Class<T> type) {
        List<T> items = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = Api.read(get("/api/v1/" + resource + "?first=" + PAGE + after), JsonNode.class);
            for (JsonNode item : page.path("items")) {
                items.add(item(item, type));
            }
            if (!page.path("hasNextPage").asBoolean()) {
                return items;
            }
            after = "&after=" + URLEncoder.encode(page.path("endCursor").asText(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T item(JsonNode node, Class<T> type) {
        try {
            return Api.JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new LoadFailed("The catalogue answers something unknown: " + e.getOriginalMessage(), e);
        }
    }

    private String get(String path) {
        Api.Answer answer = api.get(URI.create(catalogue + path));
        if (!answer.ok()) {
            throw new LoadFailed("The catalogue answered " + answer.status() + " to " + path + ": " + answer.body());
        }
        return answer.body();
    }
}
