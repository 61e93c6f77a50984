// SPDX-License-Identifier: Apache-2.0
import type { List, Rules, ServiceSheet, Titled } from '../common/api';
import { Client } from '../common/client';
import { once } from '../common/once';
import { placeOf } from '../common/place';

export const place = placeOf(document);

/** The public interface; the browser's cookie says who calls. */
export const client = new Client(`${place.services}/public`, {
  credentials: 'same-origin',
  authorization: () => undefined,
});

export const rules = once(() => client.get<Rules>('/rules'));
export const desks = once(async () => (await client.get<List<Titled>>('/desks?max=100')).items);

export function sheet(service: string): Promise<ServiceSheet> {
  return client.get(`/services/${encodeURIComponent(service)}`);
}

export async function services(desk: string): Promise<readonly Titled[]> {
  return (await client.get<List<Titled>>(`/desks/${encodeURIComponent(desk)}/services?max=100`)).items;
}
