// SPDX-License-Identifier: Apache-2.0

/** Loads at the first call and keeps what came; a failure is not kept. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
