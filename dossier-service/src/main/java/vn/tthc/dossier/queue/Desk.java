package vn.tthc.dossier.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller: shape of the API.
 *
 * @param flow always null here: figures come from the reporting service
 */
record Desk(List<Tile> tiles, @Nullable Object flow) {
    /** @param view saved view that the tile opens */
    record Tile(String kind, long count, String view) {}
}
