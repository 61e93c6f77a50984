// SPDX-License-Identifier: Apache-2.0
import { place } from './desk';

/** Where anybody reads the status of a request: behind #, so that tracking codes stay out of access logs. */
export function statusAddress(trackingCode: string): string {
  return `${origin()}${place.services}/citizen#/status/${trackingCode}`;
}

/** Where anybody checks an answer by the id that stands on it. */
export function letterAddress(verification: string): string {
  return `${origin()}${place.services}/citizen/letters/${verification}`;
}

function origin(): string {
  return globalThis.location.origin;
}
