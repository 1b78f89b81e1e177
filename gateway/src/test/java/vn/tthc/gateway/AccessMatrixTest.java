package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.test.access.Asker;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.Operation;

/**
 * docs/access/fields.csv: every root field, every field that asks a service, and every route. Who may do what is decided by
 * the services, whose part of the matrix is proved there; here, that a field asks for nothing but what its line says, with the
 * token of the caller, that a refusal comes through, and that nobody gets past the gateway without having signed in unless the
 * line says so.
 */
@QuarkusTest
class AccessMatrixTest extends GatewayTest {
    private static final Map<String, MatrixField> LINES = MatrixField.all();

    @Inject
    GraphQLSchema schema;

    @Inject
    Router router;

    @Test
    void everyFieldAndEveryRouteHasALineInTheMatrix() {
        var there = new TreeSet<>(fieldsThatAskAService());
        roots().forEach((root, fields) -> fields.forEach(field -> there.add(root + "." + field.getName())));
        var live = schema.getSubscriptionType();
        if (live != null) {
            live.getFieldDefinitions().forEach(field -> there.add("Subscription." + field.getName()));
        }
        there.addAll(routes());
        var missing = new TreeSet<>(there);
        missing.removeAll(LINES.keySet());
        var stale = new TreeSet<>(LINES.keySet());
        stale.removeAll(there);
        assertThat(missing)
                .as("docs/access/fields.csv: add a line \"<name>,<public or signed-in>,<service METHOD path; …>\" for")
                .isEmpty();
        assertThat(stale).as("docs/access/fields.csv: take out the line of").isEmpty();
        assertThat(LINES.values().stream()
                        .flatMap(line -> line.operations().stream())
                        .filter(operation -> Matrix.read().operations(operation.split(" ")[0]).stream()
                                .noneMatch(each -> each.toString().equals(operation))))
                .as("named in fields.csv and not in operations.csv")
                .isEmpty();
    }

    @Test
    void withoutALogInNothingIsAskedButWhatIsPublic() {
        var faults = new ArrayList<String>();
        roots().forEach((root, fields) -> fields.forEach(field -> {
            var line = LINES.get(root + "." + field.getName());
            backstage.forgetCalls();
            String code = code(ask(anyone(), root, field));
            boolean refused =
                    code.equals("unauthenticated") && backstage.calls().isEmpty();
            if (line != null && refused == line.open()) {
                faults.add(line.name() + ": " + code + ", asked for " + backstage.calls());
            }
        }));
        assertThat(faults.stream().collect(joining("\n"))).isEmpty();
    }

    @Test
    void everyFieldAsksForWhatItsLineSaysAndARefusalComesThrough() {
        backstage.reset();
        backstage.otherwise(AccessMatrixTest::judge);
        var faults = new ArrayList<String>();
        for (var asker : people()) {
            String token = asker.ownToken();
            roots().forEach((root, fields) -> fields.forEach(field -> {
                var line = LINES.get(root + "." + field.getName());
                if (line != null) {
                    backstage.forgetCalls();
                    String code = code(ask(given().auth().oauth2(token), root, field));
                    fault(line, asker, code, faults);
                }
            }));
        }
        assertThat(faults.stream().collect(joining("\n"))).isEmpty();
    }

    @Test
    void routesNeedALogInUnlessTheirLineSaysOtherwise() {
        backstage.reset();
        for (var route : routes()) {
            var line = LINES.get(route);
            if (line == null) {
                continue;
            }
            backstage.forgetCalls();
            String[] parts = route.split(" ");
            int status = given().contentType("application/json")
                    .body(parts[0].equals("POST") ? "{}" : "")
                    .request(parts[0], parts[1].replaceAll(":\\w+", "none"))
                    .statusCode();
            assertThat(status == 401).as(route + " answered " + status).isNotEqualTo(line.open());
            assertThat(backstage.calls()).as(route).allMatch(call -> line.open());
        }
    }

    private void fault(MatrixField line, Asker asker, String code, List<String> faults) {
        for (var call : backstage.calls()) {
            var operation = operation(call);
            if (operation == null || !line.operations().contains(operation.toString())) {
                faults.add(line.name() + ", asked by " + asker + ", called " + call.at()
                        + ", which its line does not say");
            }
        }
        boolean decided =
                !line.open() && line.operations().size() > 0 && !line.name().equals("Query.desk");
        if (decided) {
            boolean letIn = declared(line.operations().getFirst()).letsIn(asker.permissions());
            boolean asked = !backstage.calls().isEmpty();
            if (!asked || letIn == code.equals("forbidden")) {
                faults.add(line.name() + ", asked by " + asker + ": expected " + (letIn ? "let in" : "forbidden")
                        + ", got \"" + code + "\" after " + backstage.calls().size() + " calls");
            }
        }
    }

    /** The services as the matrix has them: refusing by permission, and empty otherwise. */
    private static Answer judge(Backstage.Call call) {
        var operation = operation(call);
        if (operation != null && !operation.letsIn(permissions(call.header("Authorization")))) {
            return Answer.problem(403, "forbidden");
        }
        return Answer.problem(404, "not-found");
    }

    private static @Nullable Operation operation(Backstage.Call call) {
        String service = call.path().substring(1, call.path().indexOf('/', 1));
        return Matrix.read().operation(service, call.method(), call.path().substring(service.length() + 1));
    }

    private static Operation declared(String operation) {
        return Matrix.read().operations(operation.split(" ")[0]).stream()
                .filter(each -> each.toString().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> permissions(String authorization) {
        var granted = new HashSet<String>();
        if (!authorization.isEmpty()) {
            var claims = new JsonObject(
                    new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), StandardCharsets.UTF_8));
            var list = claims.getJsonObject("authorization", new JsonObject())
                    .getJsonArray("permissions", new JsonArray());
            for (int i = 0; i < list.size(); i++) {
                list.getJsonObject(i)
                        .getJsonArray("scopes", new JsonArray())
                        .forEach(scope -> granted.add((String) scope));
            }
        }
        return granted;
    }

    /** Each role where it has most, and the one that a level takes something from. */
    private static List<Asker> people() {
        var people = new ArrayList<Asker>();
        people.add(new Asker(null, "commune"));
        people.add(new Asker("procedure-controller", "commune"));
        Matrix.read().roles().forEach(role -> people.add(new Asker(role, "province")));
        return people;
    }

    private JsonPath ask(RequestSpecification caller, String root, GraphQLFieldDefinition field) {
        String query = (root.equals("Mutation") ? "mutation " : "") + "{ " + SampleQuery.of(field) + " }";
        return ask(caller, query).extract().jsonPath();
    }

    private static String code(JsonPath answer) {
        String code = answer.getString("errors[0].extensions.code");
        return code == null ? "" : code;
    }

    private Map<String, List<GraphQLFieldDefinition>> roots() {
        return Map.of(
                "Query", fields(schema.getQueryType()),
                "Mutation", fields(schema.getMutationType()));
    }

    private static List<GraphQLFieldDefinition> fields(GraphQLObjectType type) {
        return type.getFieldDefinitions();
    }

    private static Set<String> fieldsThatAskAService() {
        var names = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPackages("vn.tthc.gateway")) {
            for (var method : type.getMethods()) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Source.class))
                        .forEach(parameter -> names.add(of(parameter) + "."
                                + (method.isAnnotatedWith(Name.class)
                                        ? method.getAnnotationOfType(Name.class).value()
                                        : method.getName())));
            }
        }
        return names;
    }

    private static String of(JavaParameter parameter) {
        return parameter.getType() instanceof JavaParameterizedType list
                ? list.getActualTypeArguments().getFirst().toErasure().getSimpleName()
                : parameter.getRawType().getSimpleName();
    }

    private Set<String> routes() {
        var names = new TreeSet<String>();
        for (var route : router.getRoutes()) {
            String path = route.getName();
            if (path != null && (path.startsWith("/api/") || path.startsWith("/public/")) && route.methods() != null) {
                route.methods().forEach(method -> names.add(method.name() + " " + path));
            }
        }
        return names;
    }
}
