package vn.tthc.gateway.territory;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of open dossiers of divided units. */
public record DividedDossierConnection(List<@NonNull DividedDossierEdge> edges, PageInfo pageInfo, long totalCount) {
    static DividedDossierConnection of(Page<DividedDossier> page, Slice slice) {
        return new DividedDossierConnection(
                slice.edges(page, DividedDossierEdge::new), slice.info(page), Slice.total(page));
    }
}
