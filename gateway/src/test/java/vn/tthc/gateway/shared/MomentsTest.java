package vn.tthc.gateway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @Property
    void areReadAndWrittenAsTheLibraryDoes(
            @ForAll @LongRange(min = -99_999_999_999L, max = 299_999_999_999L) long second,
            @ForAll boolean whole,
            @ForAll @IntRange(min = 1, max = 999_999_999) int nano,
            @ForAll @IntRange(min = -18, max = 18) int hours) {
        var moment = OffsetDateTime.ofInstant(
                java.time.Instant.ofEpochSecond(second, whole ? 0 : nano), ZoneOffset.ofHours(hours));
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        assertThat(Moments.write(moment)).isEqualTo(text);
        assertThat(Moments.read(text)).isEqualTo(moment);
        assertThat(Moments.read(moment.toString()).getOffset()).isEqualTo(moment.getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-30",
                "2026-13-30T08:15:00Z",
                "2026-02-30T08:15:00Z",
                "2026-11-30T24:15:00Z",
                "2026-11-30 08:15:00Z",
                "2026-11-3xT08:15:00Z"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThatThrownBy(() -> Moments.read(text)).isInstanceOf(DateTimeException.class);
    }
}
