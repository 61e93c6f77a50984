// SPDX-License-Identifier: Apache-2.0
import type { List, Rules, ServiceSheet, Titled } from '../common/api';
import { Client } from '../common/client';
import { storage } from '../common/language';
import { once } from '../common/once';
import { placeOf } from '../common/place';

const KEPT = 'pishkhan.ticket';
export const place = placeOf(document);
let ticket = storage('sessionStorage')?.getItem(KEPT) ?? undefined;

/** The ticket goes in the header, never into an address; cookies stay out, so that no login of another page mixes in. */
export const client = new Client(place.services, {
  credentials: 'omit',
  authorization: () => (ticket ? `Basic ${btoa(ticket)}` : undefined),
});

const anyone = new Client(`${place.services}/public`, { credentials: 'omit', authorization: () => undefined });
const tickets = new Client(place.tickets, {
  credentials: 'omit',
  authorization: () => (ticket ? `Basic ${btoa(ticket)}` : undefined),
});

export const rules = once(() => anyone.get<Rules>('/rules'));
export const desks = once(async () => (await anyone.get<List<Titled>>('/desks?max=100')).items);

export function sheet(service: string): Promise<ServiceSheet> {
  return anyone.get(`/services/${encodeURIComponent(service)}`);
}

export function hasTicket(): boolean {
  return ticket !== undefined;
}

/** Signs in with Alfresco's own login; the ticket lives as long as the browser's tab. */
export async function signIn(userId: string, password: string): Promise<void> {
  forgetTicket();
  const { entry } = await tickets.post<{ entry: { id: string } }>('', { userId, password });
  ticket = entry.id;
  storage('sessionStorage')?.setItem(KEPT, ticket);
}

/** Ends the ticket on the server as far as that can be reached, and forgets it here in any case. */
export async function signOut(): Promise<void> {
  await tickets.delete('/-me-').catch(() => undefined);
  forgetTicket();
}

export function forgetTicket(): void {
  ticket = undefined;
  storage('sessionStorage')?.removeItem(KEPT);
}

/** The path of a request or one of its parts. */
export function requestPath(code: string, ...parts: readonly string[]): string {
  return ['/requests', code, ...parts].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/');
}

/** The path of a task; the $ of a task's id may stand in a path as it is. */
export function taskPath(id: string, part?: string): string {
  const path = `/tasks/${encodeURIComponent(id).replaceAll('%24', '$')}`;
  return part ? `${path}/${part}` : path;
}
