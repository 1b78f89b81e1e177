package vn.tthc.catalog.annex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it came.
 *
 * @param number the number that a spreadsheet took it for; null when it is a text
 */
record TableCell(String text, @Nullable BigDecimal number) {
    /** Decimals of a code, which a spreadsheet cuts off when it takes the code for a number. */
    private static final int CODE_DECIMALS = 6;

    static TableCell of(@Nullable String text, @Nullable BigDecimal number) {
        return new TableCell(
                text == null
                        ? ""
                        : Normalizer.normalize(text, Normalizer.Form.NFC)
                                .replace("\r\n", "\n")
                                .strip(),
                number);
    }

    String asCode() {
        if (number == null) {
            return text;
        }
        return number.scale() > CODE_DECIMALS
                ? number.setScale(CODE_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                : number.setScale(CODE_DECIMALS).toPlainString();
    }
}
