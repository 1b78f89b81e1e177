/** The check secret that a link brings: behind the #, which no browser sends; receipts of before have it in the query. */
export function secretIn({ search, hash }: { search: string; hash: string }): string {
  const query = new URLSearchParams(search);
  return new URLSearchParams(hash.slice(1)).get('ma') ?? query.get('secret') ?? query.get('ma') ?? '';
}
