// SPDX-License-Identifier: Apache-2.0
import { language } from './language';
import { noAnswer, readProblem } from './problem';

export interface Download {
  readonly content: Blob;
  readonly name: string;
}

/** How a side of the product proves who it is. */
export interface Identity {
  readonly credentials: RequestCredentials;
  /** Value of the Authorization header, if any. */
  authorization(): string | undefined;
}

type Payload = string | FormData;

/** Speaks HTTP with the desk: JSON, forms with files, downloads; whatever is not a success is thrown as a Problem. */
export class Client {
  constructor(
    readonly base: string,
    private readonly identity: Identity,
    private readonly send: typeof fetch = (input, init) => fetch(input, init),
  ) {}

  async get<T>(path: string): Promise<T> {
    return (await this.exchange('GET', path)).json() as Promise<T>;
  }

  async post<T>(path: string, body: unknown = {}): Promise<T> {
    const response = await this.exchange('POST', path, JSON.stringify(body), { 'Content-Type': 'application/json' });
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async delete(path: string): Promise<void> {
    await this.exchange('DELETE', path);
  }

  async download(path: string): Promise<Download> {
    const response = await this.exchange('GET', path);
    const name = fileName(response.headers.get('Content-Disposition')) ?? path.split('/').at(-1) ?? 'file';
    return { content: await response.blob(), name };
  }

  /** Sends a form with files. Not told as JSON: the browser writes the boundary into the header itself. */
  async form<T>(path: string, form: FormData): Promise<T> {
    return (await this.exchange('POST', path, form)).json() as Promise<T>;
  }

  /** The headers that every call carries: language, identity. */
  headers(extra: Record<string, string> = {}): Record<string, string> {
    const authorization = this.identity.authorization();
    return {
      Accept: 'application/json, application/problem+json, */*',
      'Accept-Language': language(),
      ...(authorization ? { Authorization: authorization } : {}),
      ...extra,
    };
  }

  private async exchange(
    method: string,
    path: string,
    body?: Payload,
    extra: Record<string, string> = {},
  ): Promise<Response> {
    const response = await this.answer(method, path, body, extra);
    if (response.ok) return response;
    throw readProblem(response.status, await response.text(), response.headers.get('Retry-After'));
  }

  private async answer(
    method: string,
    path: string,
    body: Payload | undefined,
    extra: Record<string, string>,
  ): Promise<Response> {
    try {
      return await this.send(this.base + path, {
        method,
        headers: this.headers(extra),
        credentials: this.identity.credentials,
        cache: 'no-store',
        ...(body === undefined ? {} : { body }),
      });
    } catch {
      throw noAnswer();
    }
  }
}

/** The name in a Content-Disposition header, the UTF-8 form first. */
export function fileName(header: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded.trim());
  return /filename="?([^";]+)"?/i.exec(header ?? '')?.[1];
}

/** Hands a downloaded file to the reader. */
export function saveFile({ content, name }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
