export const answers: Record<string, Record<string, unknown>>;
export const publicAnswers: { dossier: unknown; published: unknown; receipt: unknown; feedback: unknown };
export const officer: Record<string, unknown> & { permissions: string[] };
export const dossier: Record<string, unknown>;
export const feedback: Record<string, unknown>;
export const decision: Record<string, unknown>;
export const figures: Record<string, unknown>;
export const procedure: Record<string, unknown>;
