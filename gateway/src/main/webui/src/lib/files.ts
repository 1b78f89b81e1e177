import type { FileRef } from '@/lib/graphql/fragments.generated';
import { isRecord, ProblemError } from './problem';
import { sendJson } from './http';

/** Where files are kept: those of dossiers, those of feedback, and those that a citizen hands in with a feedback. */
export type FilePlace = '/api/files' | '/api/feedback-files' | '/public/feedback-files';

/** Keeps a file (giấy tờ số hóa) on the server and answers its reference. */
export async function uploadFile(file: File, place: FilePlace = '/api/files'): Promise<FileRef> {
  const body = await sendJson(place, {
    method: 'POST',
    headers: {
      'Content-Type': file.type || 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    },
    body: file,
  });
  if (!isRecord(body) || typeof body['id'] !== 'string') throw new ProblemError({ kind: 'failed', status: 0, traceId: null });
  return {
    id: body['id'],
    name: String(body['name'] ?? file.name),
    size: Number(body['size'] ?? file.size),
    mediaType: String(body['mediaType'] ?? file.type),
    sha256: String(body['sha256'] ?? ''),
  };
}

/** Nobody reads what citizens hand in from where they did; officers do from the files of feedback. */
export function fileAddress(id: string, place: Exclude<FilePlace, '/public/feedback-files'> = '/api/files'): string {
  return `${place}/${encodeURIComponent(id)}`;
}

export function receiptAddress(dossierId: string): string {
  return `/api/dossiers/${encodeURIComponent(dossierId)}/receipt.pdf`;
}
