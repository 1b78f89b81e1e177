package vn.tthc.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"sihn, sinh", "sin, sinh", "sinhh, sinh", "sanh, sinh", "isnh, sinh"})
    void oneErrorIsForgiven(String typed, String meant) {
        assertTrue(Spelling.isOneErrorAway(typed, meant));
    }

    @ParameterizedTest
    @CsvSource({"sinh, sinh", "shin, sanh", "ky, ke", "khai, sinh"})
    void twoErrorsAndShortWordsAreNot(String typed, String meant) {
        assertFalse(Spelling.isOneErrorAway(typed, meant));
    }

    @Property
    void aWordWithOneLetterMissingIsOneErrorAway(@ForAll @AlphaChars @StringLength(min = 4, max = 9) String word) {
        for (int i = 0; i < word.length(); i++) {
            String typed = word.substring(0, i) + word.substring(i + 1);
            assertTrue(Spelling.isOneErrorAway(typed, word));
        }
    }

    @Test
    void queriesAreMadeOfTheWordsAndTheirNeighbours() {
        assertEquals("(khai) & (sihn:* | sinh)", Spelling.corrected(List.of("khai", "sihn"), List.of("sinh", "khai")));
        assertEquals("(b & c) | (a & c) | (a & b)", Spelling.allButOne(List.of("a", "b", "c")));
    }

    @Test
    void accentsCaseAndSignsAreFolded() {
        assertEquals("dang ky khai sinh", SearchText.fold("  Đăng-KÝ  khai sinh! "));
        assertEquals("a & b:*", Abbreviations.allOf(SearchText.words("a b")));
        assertEquals("(ubnd | (uy <-> ban <-> nhan <-> dan)) & xa:*", Abbreviations.allOf(SearchText.words("UBND xã")));
    }
}
