package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Readers of the schema are told what its values mean, in both languages. */
class SchemaWordsTest {
    private static final Pattern BOTH = Pattern.compile("\\S.* / \\S.*");

    @Test
    void everyValueOfAnEnumIsDescribedInVietnameseAndInEnglish() throws IOException {
        var missing = new ArrayList<String>();
        var types = new SchemaParser().parse(Files.readString(Path.of("schema.graphql")));
        for (EnumTypeDefinition type : types.getTypes(EnumTypeDefinition.class)) {
            for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
                Description words = value.getDescription();
                if (words == null || !BOTH.matcher(words.getContent()).matches()) {
                    missing.add(type.getName() + "." + value.getName());
                }
            }
        }
        assertThat(missing)
                .as("give each a @Description(\"Tiếng Việt / English\"), and the same in schema.graphql")
                .isEmpty();
    }
}
