// SPDX-License-Identifier: Apache-2.0
import type { Client } from '../common/client';
import { t } from '../common/language';
import { Problem, noAnswer, readProblem } from '../common/problem';

export interface Upload {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly form: FormData;
  /** Makes a repetition harmless. */
  readonly idempotencyKey?: string;
  /** Lets the reader stop it; what has arrived until then may count. */
  readonly stop?: AbortSignal;
}

/** Code of the problem that an upload ends with when the reader stopped it. */
export const STOPPED = 'stopped';

/** Sends a form with files and tells the part (0 to 1) that has gone out; fetch does not tell it, XMLHttpRequest does. */
export function upload<T>(
  client: Client,
  { method, path, form, idempotencyKey, stop }: Upload,
  progress: (part: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, client.base + path);
    const headers = client.headers(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {});
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onerror = () => reject(noAnswer());
    request.onabort = () => reject(new Problem(0, STOPPED, t('form.stopped')));
    stop?.addEventListener('abort', () => request.abort());
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText || 'null') as T);
      else reject(readProblem(request.status, request.responseText, request.getResponseHeader('Retry-After')));
    };
    request.send(form);
  });
}
