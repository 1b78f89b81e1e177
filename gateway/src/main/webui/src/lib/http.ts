import { reportConnection } from './connection';
import { isRecord, ProblemError, refusal } from './problem';

/** Tells the gateway that the request comes from its own page: another site cannot set this header. */
export const CLIENT_HEADER = { 'X-TTHC-Client': 'web' };

/** Sends a request and answers its JSON body; a refusal or a failure is thrown as a {@link ProblemError}. */
export async function sendJson(path: string, request: RequestInit = {}): Promise<unknown> {
  const response = await send(path, request);
  if (!response.ok) throw await refusalOf(response);
  return jsonOf(response);
}

/** Sends a request that is answered with a file; a refusal or a failure is thrown as a {@link ProblemError}. */
export async function sendForFile(path: string, request: RequestInit): Promise<Blob> {
  const response = await send(path, request);
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}

async function refusalOf(response: Response): Promise<ProblemError> {
  const body = await jsonOf(response);
  return new ProblemError(refusal(isRecord(body) ? body : {}, { message: response.statusText, status: response.status }));
}

export async function send(path: string, request: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      ...request,
      headers: { Accept: 'application/json', ...CLIENT_HEADER, ...request.headers },
    });
    reportConnection(response.status === 502 || response.status === 503 || response.status === 504 ? 'unavailable' : 'ok');
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reportConnection('offline');
    throw new ProblemError({ kind: 'offline' });
  }
}

export async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
