package vn.tthc.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tthc.parts.data.CsvRow;
import vn.tthc.test.access.Matrix;

/**
 * A line of docs/access/fields.csv.
 *
 * @param name {@code Type.field}, or method and path of a route
 * @param open to the public; otherwise to those who have signed in
 * @param operations of the services, {@code service METHOD path}; the first decides who is let in
 */
record MatrixField(String name, boolean open, List<String> operations) {
    static Map<String, MatrixField> all() {
        return Matrix.read().read("fields.csv").stream()
                .map(MatrixField::of)
                .collect(Collectors.toMap(MatrixField::name, Function.identity()));
    }

    private static MatrixField of(CsvRow row) {
        var operations = row.get("operations");
        return new MatrixField(
                row.get("field"),
                row.get("who").equals("public"),
                operations.isEmpty() ? List.of() : Arrays.asList(operations.split("; ")));
    }
}
