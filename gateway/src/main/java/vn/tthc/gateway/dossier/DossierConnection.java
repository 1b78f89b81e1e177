package vn.tthc.gateway.dossier;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of dossiers. */
public record DossierConnection(List<@NonNull DossierEdge> edges, PageInfo pageInfo, long totalCount) {
    static DossierConnection of(Page<Dossier> page, Slice slice) {
        return new DossierConnection(slice.edges(page, DossierEdge::new), slice.info(page), Slice.total(page));
    }
}
