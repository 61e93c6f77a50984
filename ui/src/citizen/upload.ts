// SPDX-License-Identifier: Apache-2.0
import type { Client } from '../common/client';
import { noAnswer, readProblem } from '../common/problem';

export interface Upload {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly form: FormData;
  /** Makes a repetition harmless. */
  readonly idempotencyKey?: string;
}

/** Sends a form with files and tells the part (0 to 1) that has gone out; fetch does not tell it, XMLHttpRequest does. */
export function upload<T>(
  client: Client,
  { method, path, form, idempotencyKey }: Upload,
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
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText || 'null') as T);
      else reject(readProblem(request.status, request.responseText, request.getResponseHeader('Retry-After')));
    };
    request.send(form);
  });
}
