import type { FileRef } from '@/lib/graphql/fragments.generated';
import { isRecord, ProblemError } from './problem';
import { sendJson } from './http';

/** Keeps a file (giấy tờ số hóa) on the server and answers its reference. */
export async function uploadFile(file: File): Promise<FileRef> {
  const body = await sendJson('/api/files', {
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

export function fileAddress(id: string): string {
  return `/api/files/${encodeURIComponent(id)}`;
}

export function receiptAddress(dossierId: string): string {
  return `/api/dossiers/${encodeURIComponent(dossierId)}/receipt.pdf`;
}
