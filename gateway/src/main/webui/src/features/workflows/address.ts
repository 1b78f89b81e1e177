/** Address of a workflow by its key, which has a slash in it. */
export function addressOf(key: string): string {
  return `/quy-trinh/chi-tiet?khoa=${encodeURIComponent(key)}`;
}

/** Address of a version's steps as the annex of its decision. */
export function documentOf(key: string, version: number): string {
  return `/api/workflows/document.docx?${new URLSearchParams({ key, version: String(version) }).toString()}`;
}

/** Key of the workflow of a procedure, or of one of its cases. */
export function keyOf(code: string, caseName?: string): string {
  return caseName === undefined ? `procedure/${code}` : `procedure/${code}/${caseName}`;
}

/** What the key of a procedure or of a case names; empty for the key of a level and field. */
export function procedureOf(key: string): { code: string; caseName: string | null } {
  const [, code = '', caseName = null] = /^procedure\/([^/]+)(?:\/(.+))?$/.exec(key) ?? [];
  return { code, caseName };
}
