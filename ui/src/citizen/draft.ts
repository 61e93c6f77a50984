// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { freshKey } from './key';

/** What was written of a filing that is not filed yet. Files are not in it: a browser cannot keep them. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** Goes with every attempt to send it, so that the server files it once at most. */
  readonly key: string;
  /** True once it was sent and no answer came: it may have been filed. */
  readonly unsure: boolean;
  /** Names of the files chosen, by the name of their control. */
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
}

export type Kept = Draft & { readonly savedAt: number };

const PREFIX = 'pishkhan.draft.';
const OWNER = 'pishkhan.drafts';
export const HOURS_KEPT = 4;

/** Controls whose files went with a reload, and the names of those files; nothing once others were chosen or all taken away. */
export function lostFiles({ chosen = {} }: Draft, files: Readonly<Record<string, readonly unknown[]>>) {
  return Object.entries(chosen)
    .map(([name, titles]) => ({ name, titles }))
    .filter(({ name, titles }) => titles.length > 0 && (files[name] ?? []).length === 0);
}

export function freshDraft(values: Draft['values']): Draft {
  return { values, key: freshKey(), unsure: false };
}

/**
 * The drafts of one person in this browser. They outlive a reload, a lost connection and an ended session, but neither a sign-out nor
 * the sign-in of somebody else, and not more than a few hours: the phone may be shared.
 */
export class Drafts {
  constructor(
    private readonly shelf: Storage | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  find(matter: string): Kept | undefined {
    const kept = parse(this.shelf?.getItem(PREFIX + matter));
    return kept && this.now() - kept.savedAt < HOURS_KEPT * 3_600_000 ? kept : undefined;
  }

  /** True from a sign-in until the sign-out, though the session may have ended in between. */
  owned(): boolean {
    return Boolean(this.shelf?.getItem(OWNER));
  }

  /** Keeps nothing unless someone has signed in. */
  keep(matter: string, draft: Draft): void {
    if (!this.owned()) return;
    try {
      this.shelf?.setItem(PREFIX + matter, JSON.stringify({ ...draft, savedAt: this.now() }));
    } catch {
      // A full or forbidden storage costs the draft, not the filing.
    }
  }

  drop(matter: string): void {
    this.shelf?.removeItem(PREFIX + matter);
  }

  /** Removes what has lain too long. */
  sweep(): void {
    this.matters().filter((matter) => !this.find(matter)).forEach((matter) => this.drop(matter));
  }

  /** Removes what was written; whose it was stays known, for the session may go on. */
  forget(): void {
    this.matters().forEach((matter) => this.drop(matter));
  }

  clear(): void {
    this.forget();
    this.shelf?.removeItem(OWNER);
  }

  /** Someone has signed in: removes what somebody else wrote. False if there was somebody else. */
  claim(mobile: string): boolean {
    const salt = this.shelf?.getItem(OWNER)?.split(':')[0] ?? freshKey();
    const mark = `${salt}:${shortHash(salt + mobile)}`;
    const former = this.shelf?.getItem(OWNER);
    const same = former ? former === mark : this.matters().length === 0;
    if (!same) this.clear();
    try {
      this.shelf?.setItem(OWNER, mark);
    } catch {
      // Without a storage there are no drafts to mix up.
    }
    return same;
  }

  /** Calls back when somebody signs in or out in another window of this browser. */
  whenOwnerChanges(changed: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === OWNER) changed();
    });
  }

  private matters(): string[] {
    return Object.keys(this.shelf ?? {})
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  }
}

/** Twenty bits: enough to tell the people of one phone apart, too few to tell the number. */
function shortHash(text: string): string {
  const [first = 0, second = 0, third = 0] = sha256(new TextEncoder().encode(text));
  return ((first << 12) | (second << 4) | (third >> 4)).toString(16);
}

function parse(text: string | null | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Kept | null;
    return kept && typeof kept.savedAt === 'number' && typeof kept.values === 'object' ? kept : undefined;
  } catch {
    return undefined;
  }
}
