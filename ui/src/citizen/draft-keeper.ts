// SPDX-License-Identifier: Apache-2.0
import type { Draft, Drafts } from './draft';

/** How long typing must pause until it is kept, in milliseconds. */
const PAUSE = 400;

/** Keeps the draft of one matter while it is written: when typing pauses, or at once where something may be lost. */
export class DraftKeeper {
  private waiting: Draft | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drafts: Drafts,
    private readonly matter: string,
  ) {}

  later(draft: Draft): void {
    this.waiting = draft;
    clearTimeout(this.pause);
    this.pause = setTimeout(this.now, PAUSE);
  }

  /** Keeps what is still waiting. */
  readonly now = (): void => {
    clearTimeout(this.pause);
    if (this.waiting) this.drafts.keep(this.matter, this.waiting);
    this.waiting = undefined;
  };

  drop(): void {
    clearTimeout(this.pause);
    this.waiting = undefined;
    this.drafts.drop(this.matter);
  }
}
