/** Most rows of an export: beyond, the filter is to be narrowed. */
export const MOST_ROWS = 10_000;

interface Connection<Row> {
  totalCount: number;
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  edges: { node: Row }[];
}

/** More rows match than an export takes. */
export class TooManyRows extends Error {
  constructor(readonly total: number) {
    super(`${total} rows`);
  }
}

/**
 * Every row of a list, page after page: the very rows that the screen shows, when it is asked with the same filter.
 *
 * @throws TooManyRows before anything but the first page was read
 */
export async function allPages<Row>(page: (after: string | null) => Promise<Connection<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const connection: Connection<Row> = await page(after);
    if (connection.totalCount > MOST_ROWS) throw new TooManyRows(connection.totalCount);
    rows.push(...connection.edges.map((edge) => edge.node));
    after = connection.pageInfo.endCursor ?? null;
    if (!connection.pageInfo.hasNextPage || after === null) return rows;
  }
}
