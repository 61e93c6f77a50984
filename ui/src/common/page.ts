// SPDX-License-Identifier: Apache-2.0
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type FieldError, Problem, fieldErrors } from './problem';

/** What all parts of the pages have in common: they live in light DOM, load something, and show what went wrong. */
export abstract class Page extends LitElement {
  /** Changes with every sign-in: what was loaded before is loaded again. */
  @property({ attribute: false }) session = 0;

  /** Errors of the form that is shown, in the order of its fields. */
  @state() protected errors: readonly FieldError[] = [];

  /** What went wrong while loading. */
  @state() protected problem: Problem | undefined;

  /** True while something is being sent. */
  @state() protected busy = false;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Runs what loads the page; a failure is shown, an ended session is told to the page's frame. */
  protected async loading(work: () => Promise<void>): Promise<void> {
    this.problem = undefined;
    try {
      await work();
    } catch (error) {
      this.problem = this.noticed(error);
    }
  }

  /** Runs what a form sends: once at a time, errors above the form. True if it went well. */
  protected async sending(known: readonly string[], work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.errors = [];
    try {
      await work();
      return true;
    } catch (error) {
      const problem = this.noticed(error);
      if (problem) this.showErrors(fieldErrors(problem, known));
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Shows errors above the form and leads keyboard and screen reader there. */
  protected showErrors(errors: readonly FieldError[]): void {
    this.errors = errors;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  protected errorOf(name: string): string | undefined {
    return this.errors.find((error) => error.name === name)?.reason;
  }

  /** The problem to show; an ended session is no problem of this part, but told to the frame, which lets the reader sign in. */
  private noticed(error: unknown): Problem | undefined {
    if (!(error instanceof Problem)) throw error;
    if (error.status !== 401) return error;
    this.dispatchEvent(new CustomEvent('session-ended', { bubbles: true }));
    return undefined;
  }
}
