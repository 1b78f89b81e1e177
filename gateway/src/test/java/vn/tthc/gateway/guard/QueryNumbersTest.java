package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve characters must not become a number of half a gigabyte. */
class QueryNumbersTest {
    /** A number of 310 digits, without an exponent. */
    private static final String ZEROS =
            "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

    private static final QueryLimits LIMITS = new QueryLimits(20_000, 2_000, 10, 400, 20, 20);
    private static final KnownOperations OPERATIONS = KnownOperations.ofThisBuild();

    @ParameterizedTest
    @ValueSource(
            strings = {"1E1000000000", "-1E401", "1E-1000000000", "0.1E-400", "1E+400", "1.8E308", "-1E309", "1" + ZEROS
            })
    void numbersBeyondMeasureAreRefusedInValuesAndInTheQuery(String number) {
        assertThatThrownBy(() -> GraphQLRequest.read(body("[{\"n\":" + number + "}]"), OPERATIONS))
                .isInstanceOf(DoorRefusal.Malformed.class);
        assertThat(inspect(number))
                .isInstanceOfSatisfying(ReadQuery.Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(DoorRefusal.Malformed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E308", "-12.5", "1E-399", "123456789012345678901234567890.5", "99999999999999999999"})
    void othersAreLeftToTheirTypes(String number) {
        assertThatCode(() -> GraphQLRequest.read(body(number), OPERATIONS)).doesNotThrowAnyException();
        assertThat(inspect(number)).isNotInstanceOf(ReadQuery.Refused.class);
    }

    private static ReadQuery inspect(String number) {
        return new QueryInspector(LIMITS, Schemas.LETTERS).inspect("{ d(n: " + number + ") b { c } }");
    }

    private static String body(String value) {
        return "{\"query\":\"{ a b }\",\"variables\":{\"x\":" + value + "}}";
    }
}
