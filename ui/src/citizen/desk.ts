// SPDX-License-Identifier: Apache-2.0
import type { List, Rules, ServiceRow, ServiceSheet, Titled } from '../common/api';
import { Client } from '../common/client';
import { storage } from '../common/language';
import { once } from '../common/once';
import { placeOf } from '../common/place';
import { Drafts } from './draft';

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

export const drafts = new Drafts(storage('localStorage'));

/** A desk with its services. */
export interface Offer extends Titled {
  readonly services: readonly ServiceRow[];
}

/** All desks with what they offer, in the order of their titles. */
export const offers = once(async () => {
  const [all, services] = await Promise.all([desks(), allServices()]);
  return all.map((desk) => ({ ...desk, services: services.filter((service) => service.desk === desk.code) }));
});

async function allServices(): Promise<readonly ServiceRow[]> {
  const services: ServiceRow[] = [];
  for (let total = 1; services.length < total; ) {
    const page = await client.get<List<ServiceRow>>(`/services?max=100&skip=${services.length}`);
    services.push(...page.items);
    total = page.items.length === 0 ? 0 : page.total;
  }
  return services;
}
