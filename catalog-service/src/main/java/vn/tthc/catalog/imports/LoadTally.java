package vn.tthc.catalog.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.portal.PortalReader.Reading;

/** Counts while a file is read, and finds what is odd between its records. */
final class LoadTally {
    private final List<Odd> odd = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> seenFields = new HashSet<>();
    private int read;
    private int loaded;
    private int unchanged;
    private int noneRequired;

    void read() {
        read++;
    }

    /** A record that lists papers without saying which are required: too many to be listed one by one. */
    void noneRequired() {
        noneRequired++;
    }

    void unchanged() {
        unchanged++;
    }

    void loaded() {
        loaded++;
    }

    void odd(Odd one) {
        odd.add(one);
    }

    /** False when the code was there before in the file: the first record stays. */
    boolean isFirst(Reading reading) {
        odd.addAll(reading.odd());
        if (!codes.add(reading.code())) {
            odd.add(new Odd(
                    reading.row(),
                    reading.code(),
                    "code-repeated",
                    "Mã lặp lại trong tệp; giữ bản ghi đầu.",
                    reading.code()));
            return false;
        }
        String other = names.putIfAbsent(SearchText.fold(reading.content().name()), reading.code());
        if (other != null) {
            odd.add(new Odd(
                    reading.row(),
                    reading.code(),
                    "same-name-different-codes",
                    "Trùng tên với thủ tục khác mã.",
                    other));
        }
        String field = fields.putIfAbsent(
                SearchText.fold(reading.content().fieldName()),
                reading.content().fieldCode());
        if (field != null
                && !field.equals(reading.content().fieldCode())
                && seenFields.add(reading.content().fieldCode())) {
            odd.add(new Odd(
                    reading.row(),
                    reading.code(),
                    "same-field-name-different-code-or-spelling",
                    "Một lĩnh vực mang nhiều mã hoặc nhiều cách viết.",
                    reading.content().fieldName() + ": " + field + ", "
                            + reading.content().fieldCode()));
        }
        return true;
    }

    Loaded done() {
        if (noneRequired > 0) {
            odd.add(new Odd(
                    0,
                    null,
                    "no-component-marked-required",
                    "Nguồn không đánh dấu thành phần bắt buộc: chỉ đơn, tờ khai duy nhất được coi là bắt buộc.",
                    noneRequired + " thủ tục"));
        }
        return new Loaded(read, loaded, unchanged, odd);
    }
}
