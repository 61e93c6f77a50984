// SPDX-License-Identifier: Apache-2.0

/** Puts a text on the clipboard; false if the browser does not allow it (plain http, no permission). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
