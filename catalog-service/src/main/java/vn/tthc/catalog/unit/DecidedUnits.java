package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Statements;

/** Takes over what decisions of another installation made of its units, once their rows are there. */
@ApplicationScoped
public class DecidedUnits {
    private static final String LINKS = """
            insert into unit_succession (from_id, to_id, extent, clause)
            select distinct on (l.link ->> 'fromId', l.link ->> 'toId')
                l.link ->> 'fromId', l.link ->> 'toId', l.link ->> 'extent', c.document
            from unit_change c cross join lateral jsonb_array_elements(c.links) as l (link)
            order by l.link ->> 'fromId', l.link ->> 'toId', c.id desc
            on conflict (from_id, to_id) do update set extent = excluded.extent, clause = excluded.clause
            """;

    private final UnitNews news;

    DecidedUnits(UnitNews news) {
        this.news = news;
    }

    /** Who follows whom by the changes, and the news of the units; inside a transaction at hand. */
    public Uni<Void> follow(Statements statements) {
        return statements
                .execute(LINKS, Tuple.tuple())
                .chain(() -> statements.execute(
                        "select distinct unnest(ended || begun || kept) from unit_change", Tuple.tuple()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toSet()))
                .chain(changed -> changed.isEmpty() ? Uni.createFrom().voidItem() : news.tell(statements, changed));
    }
}
