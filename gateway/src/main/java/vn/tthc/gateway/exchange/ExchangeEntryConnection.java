package vn.tthc.gateway.exchange;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of lines of the ledger. */
public record ExchangeEntryConnection(List<@NonNull ExchangeEntryEdge> edges, PageInfo pageInfo, long totalCount) {
    static ExchangeEntryConnection of(Page<ExchangeEntry> page, Slice slice) {
        return new ExchangeEntryConnection(
                slice.edges(page, ExchangeEntryEdge::new), slice.info(page), Slice.total(page));
    }
}
