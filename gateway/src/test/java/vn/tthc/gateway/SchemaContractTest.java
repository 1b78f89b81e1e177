package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Document;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.SchemaPrinter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaContractTest extends GatewayTest {
    @Inject
    GraphQLSchema served;

    @Test
    void whatIsServedIsWhatIsCheckedIn() throws IOException {
        String checkedIn = Files.readString(Path.of("schema.graphql"));
        assertThat(sorted(new SchemaPrinter().print(served))).isEqualTo(sorted(checkedIn));
    }

    /** The order of the file, the note on the format of dates and the words about scalars are for people. */
    private static String sorted(String sdl) {
        String plain = sdl.replaceAll("\\s*\"ISO-8601\"", "").replace(" (ISO-8601)\"", "\"");
        Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(plain)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
        Document types = document.transform(builder -> builder.definitions(document.getDefinitions().stream()
                .filter(each -> !(each instanceof ScalarTypeDefinition))
                .toList()));
        return AstPrinter.printAst(new AstSorter().sort(types));
    }
}
