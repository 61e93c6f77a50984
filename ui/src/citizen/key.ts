// SPDX-License-Identifier: Apache-2.0

/** A fresh idempotency key of 128 random bits; crypto.randomUUID exists in secure contexts only. */
export function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
