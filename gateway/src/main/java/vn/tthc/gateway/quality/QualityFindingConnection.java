package vn.tthc.gateway.quality;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of findings. */
public record QualityFindingConnection(List<@NonNull QualityFindingEdge> edges, PageInfo pageInfo, long totalCount) {
    static QualityFindingConnection of(Page<QualityFinding> page, Slice slice) {
        return new QualityFindingConnection(
                slice.edges(page, QualityFindingEdge::new), slice.info(page), Slice.total(page));
    }
}
