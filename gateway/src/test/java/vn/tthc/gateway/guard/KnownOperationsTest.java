package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOperationsTest {
    private static final String TEXT = "{fields{code}}";
    private static final String ID = KnownOperations.idOf(TEXT);
    private static final KnownOperations ONE = KnownOperations.read(new JsonObject()
            .put("id", ID)
            .put("name", "Fields")
            .put("text", TEXT)
            .encode());

    @Test
    void everyOperationOfThisBuildStandsUnderTheHashOfItsText() {
        assertThat(KnownOperations.ofThisBuild().all()).hasSizeGreaterThan(50).allSatisfy((id, text) -> assertThat(id)
                .isEqualTo(KnownOperations.idOf(text)));
    }

    @Test
    void anOperationIsFoundByItsHash() {
        assertThat(GraphQLRequest.read(named(ID, null), ONE).query()).isEqualTo(TEXT);
        assertThat(GraphQLRequest.read(named(ID.toUpperCase(Locale.ROOT), null), ONE)
                        .query())
                .isEqualTo(TEXT);
        assertThat(ONE.include(TEXT)).isTrue();
        assertThat(ONE.include("{me{name}}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000000000000000000000000"})
    void aHashThatIsNoneOfOursIsUnknown(String id) {
        assertThatThrownBy(() -> GraphQLRequest.read(named(id, null), ONE))
                .isInstanceOf(DoorRefusal.UnknownOperation.class);
    }

    @Test
    void aQueryIsNotTakenUnderTheHashOfAnother() {
        assertThat(GraphQLRequest.read(named(ID, TEXT), ONE).query()).isEqualTo(TEXT);
        assertThatThrownBy(() -> GraphQLRequest.read(named(ID, "{me{name}}"), ONE))
                .isInstanceOf(DoorRefusal.Malformed.class);
    }

    private static String named(String id, @Nullable String query) {
        var persisted = new JsonObject().put("version", 1).put("sha256Hash", id);
        var request = new JsonObject().put("extensions", new JsonObject().put("persistedQuery", persisted));
        return (query == null ? request : request.put("query", query)).encode();
    }
}
