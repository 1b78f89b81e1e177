package vn.tthc.catalog.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of a time limit: never a bare number, never nothing. */
class LimitWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|WITHOUT_UNIT|1 (nguồn không ghi đơn vị)",
                "7.5|WITHOUT_UNIT|7.5 (nguồn không ghi đơn vị)",
                "1/Trong ngày tiếp nhận|WITHOUT_UNIT|1 (nguồn không ghi đơn vị)/Trong ngày tiếp nhận",
                "0|NOT_STATED|Nguồn không ghi thời hạn",
                "''|NOT_STATED|Nguồn không ghi thời hạn",
                "-|NOT_STATED|Nguồn không ghi thời hạn",
                "Không có thông tin|NOT_STATED|Nguồn không ghi thời hạn",
                "Không có thông tin/Theo hợp đồng|IN_WORDS|Nguồn không ghi thời hạn/Theo hợp đồng",
                "15-12 hằng năm|IN_WORDS|15-12 hằng năm",
                "Theo mô tả|IN_WORDS|Theo mô tả"
            })
    void whatTheSourceLeavesOutIsSaid(String text, LimitStatement statement, String words) {
        TimeLimit limit = limit(null, LimitUnit.NONE, text);
        assertEquals(statement, LimitWords.statement(limit));
        assertEquals(words.replace('/', '\n'), LimitWords.of(limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|WORKING_DAY|5 Ngày làm việc|5 Ngày làm việc",
                "1|WORKING_DAY|01 ngày làm việc; nhận sau 15 giờ trả hôm sau|01 ngày làm việc; nhận sau 15 giờ trả hôm sau",
                "1|WORKING_DAY|11 ngày làm việc|1 ngày làm việc/11 ngày làm việc",
                "5|DAY|5 ngày làm việc|5 ngày/5 ngày làm việc",
                "7.50|WORKING_DAY|7.5 Ngày làm việc|7.5 Ngày làm việc",
                "7.50|WORKING_DAY|''|7,5 ngày làm việc",
                "4|HOUR|4 Giờ|4 Giờ",
                "2|MONTH|Theo mô tả|2 tháng/Theo mô tả"
            })
    void whatCountsStandsFirstUnlessTheWordsNameIt(BigDecimal value, LimitUnit unit, String text, String words) {
        TimeLimit limit = limit(value, unit, text);
        assertEquals(LimitStatement.COUNTED, LimitWords.statement(limit));
        assertEquals(words.replace('/', '\n'), LimitWords.of(limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|WORKING_DAY|1|1 ngày làm việc (mục thời hạn của nguồn chỉ ghi “1”, không có đơn vị)",
                "7.50|WORKING_DAY|Không có thông tin|7,5 ngày làm việc (mục thời hạn của nguồn ghi “Không có thông tin”)",
                "90|HOUR|0/Trong giờ hành chính|90 giờ làm việc (mục thời hạn của nguồn ghi “0”)/Trong giờ hành chính"
            })
    void whatWasConcludedIsSaidToBe(BigDecimal value, LimitUnit unit, String text, String words) {
        TimeLimit limit = limit(value, unit, text);
        assertEquals(LimitStatement.CONCLUDED, LimitWords.statement(limit));
        assertEquals(words.replace('/', '\n'), LimitWords.of(limit));
        TimeLimit ofCase = new TimeLimit(Channel.COUNTER, "Cấp mới", value, unit, value.toPlainString());
        assertEquals(LimitWords.time(value, unit), LimitWords.of(ofCase));
    }

    @Property
    void nobodyIsToldABareNumberOrNothing(
            @ForAll String text, @ForAll LimitUnit unit, @ForAll @IntRange(min = 1, max = 420) int value) {
        TimeLimit limit = limit(unit == LimitUnit.NONE ? null : BigDecimal.valueOf(value), unit, text);
        String words = LimitWords.of(limit);
        assertFalse(words.isBlank());
        assertFalse(words.strip().matches("\\d+([.,]\\d+)?"), words);
        LimitStatement statement = LimitWords.statement(limit);
        assertEquals(
                unit != LimitUnit.NONE, statement == LimitStatement.COUNTED || statement == LimitStatement.CONCLUDED);
    }

    private static TimeLimit limit(BigDecimal value, LimitUnit unit, String text) {
        return new TimeLimit(Channel.COUNTER, null, value, unit, text.replace('/', '\n'));
    }
}
