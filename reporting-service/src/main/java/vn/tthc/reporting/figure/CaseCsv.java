package vn.tthc.reporting.figure;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases as lines of CSV. A line is a case: no value holds a line break. */
final class CaseCsv {
    private static final String END = "\r\n";

    private CaseCsv() {}

    static Buffer header() {
        return Buffer.buffer("id,kind,code,procedureCode,procedureName,fieldName,unitId,receivedAt,dueAt,endedAt,state,"
                + "outcome,receivingUnitId" + END);
    }

    static Buffer lines(List<FigureCase> cases) {
        return Buffer.buffer(cases.stream().map(CaseCsv::line).collect(Collectors.joining()));
    }

    static String line(FigureCase each) {
        return Stream.of(
                        each.id(),
                        each.kind(),
                        each.code(),
                        each.procedureCode(),
                        each.procedureName(),
                        each.fieldName(),
                        each.unitId(),
                        each.receivedAt(),
                        each.dueAt(),
                        each.endedAt(),
                        each.state(),
                        each.outcome(),
                        each.receivingUnitId())
                .map(CaseCsv::value)
                .collect(Collectors.joining(",", "", END));
    }

    private static String value(@Nullable Object value) {
        var text = Objects.toString(value, "").replaceAll("[\\r\\n]+", " ");
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
