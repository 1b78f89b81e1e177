package vn.tthc.catalog.internal;

import java.util.List;

/**
 * What came of loading a file.
 *
 * @param read records in the file
 * @param loaded records that were new or changed
 * @param unchanged records that were there already
 */
public record Loaded(int read, int loaded, int unchanged, List<Odd> odd) {
    public Loaded {
        odd = List.copyOf(odd);
    }
}
