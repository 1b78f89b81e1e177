/** Address of a workflow by its key, which has a slash in it. */
export function addressOf(key: string): string {
  return `/quy-trinh/chi-tiet?khoa=${encodeURIComponent(key)}`;
}
