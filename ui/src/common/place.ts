// SPDX-License-Identifier: Apache-2.0

/** Where this page runs; the only module that knows. The shell tells by meta elements. */
export interface Place {
  /** Base of the HTTP interface, such as /alfresco/s/pishkhan. */
  readonly services: string;
  /** Base of the static files, such as /alfresco/pishkhan. */
  readonly assets: string;
  /** Alfresco's ticket service of the v1 authentication API. */
  readonly tickets: string;
  /** True while the demo organisation is loaded: the page warns. */
  readonly demo: boolean;
}

export function placeOf(page: Document): Place {
  const meta = (name: string): string =>
    page.querySelector<HTMLMetaElement>(`meta[name="pishkhan-${name}"]`)?.content ?? '';
  const assets = meta('assets') || '/alfresco/pishkhan';
  const context = assets.replace(/\/pishkhan$/, '');
  return {
    services: meta('services') || `${context}/s/pishkhan`,
    assets,
    tickets: `${context}/api/-default-/public/authentication/versions/1/tickets`,
    demo: meta('demo') === 'true',
  };
}
