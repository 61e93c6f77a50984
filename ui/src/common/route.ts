// SPDX-License-Identifier: Apache-2.0

/** What of a page is shown. */
export interface Route {
  /** Such as ['requests', 'AB…']; empty at the start. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * The route of an address: what follows #/, else what follows the page's own path (links in messages and on notices lead to
 * …/citizen/services/{service} and …/citizen/status/{code}). Routes live behind # so that tracking codes stay out of access logs.
 */
export function routeOf(location: Pick<Location, 'hash' | 'pathname'>, page: string): Route {
  const below = location.pathname.split(`/pishkhan/${page}`)[1] ?? '';
  const whole = location.hash.startsWith('#/') ? location.hash.slice(1) : below;
  const [path = '', query = ''] = whole.split('?', 2);
  const steps = path.split('/').filter((step) => step !== '');
  return { path: steps.map((step) => decoded(step)), query: new URLSearchParams(query) };
}

/** The address of a route. */
export function href(...path: readonly string[]): string {
  return `#/${path.map((step) => encodeURIComponent(step)).join('/')}`;
}

export function withQuery(address: string, query: URLSearchParams): string {
  const text = query.toString();
  return text ? `${address}?${text}` : address;
}

export function go(address: string): void {
  globalThis.location.hash = address;
}

/** Goes there in place of where the reader is: back leads to where the reader came from. */
export function goInstead(address: string): void {
  globalThis.location.replace(address);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
