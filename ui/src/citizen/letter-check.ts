// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GenuineLetter } from '../common/api';
import { moment } from '../common/date';
import { errorSummary, submitButton, textField } from '../common/field';
import { localDigits, t } from '../common/language';
import { facts, loadingNotice } from '../common/notice';
import { Page } from '../common/page';
import { Problem } from '../common/problem';
import { client } from './desk';

/** Whether an answer is genuine, by the id that stands on it: for anybody, without signing in. */
@customElement('pishkhan-letter-check')
export class LetterCheck extends Page {
  /** As it stands in the address. */
  @property() verification = '';
  @state() private found: GenuineLetter | undefined;
  @state() private asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('verification') && this.verification) void this.look(this.verification);
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('check.title')}</h1>
      <div role="status">${this.busy ? loadingNotice() : this.found ? this.genuine(this.found) : this.unknown()}</div>
      ${errorSummary(this.errors)} ${this.form()}`;
  }

  private genuine({ number, at, deskTitle, position, replaced }: GenuineLetter): TemplateResult {
    return html`<section class="panel panel-${replaced ? 'amber' : 'green'}">
      <h2>${t(replaced ? 'check.replaced' : 'check.genuine')}</h2>
      ${facts([
        [t('letter.number'), html`<bdi class="code">${localDigits(number)}</bdi>`],
        [t('letter.date'), moment(at)],
        [t('check.unit'), deskTitle],
        [t('check.position'), position],
      ])}
      <p>${t(replaced ? 'check.replacedText' : 'check.compare')}</p>
    </section>`;
  }

  private unknown(): TemplateResult | typeof nothing {
    if (!this.asked) return nothing;
    return html`<section class="panel panel-red">
      <h2>${t('check.unknown')}</h2>
      <p><bdi class="code letter-address">${this.asked}</bdi></p>
      <p>${t('check.unknownText')}</p>
    </section>`;
  }

  private form(): TemplateResult {
    const field = { name: 'id', label: t('check.id'), hint: t('check.hint'), error: this.errorOf('id') };
    return html`<form novalidate @submit=${this.submit}>
      ${textField(field, { value: this.verification, ltr: true, maxlength: 300 })}
      ${submitButton(t('check.look'), this.busy, this.found ? 'secondary' : 'primary')}
    </form>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = String(new FormData(event.target as HTMLFormElement).get('id') ?? '').trim();
    // Whoever copies the whole address means its last part.
    const id = typed.split('/').at(-1) ?? '';
    if (id) void this.look(id);
    else this.showErrors([{ name: 'id', reason: t('check.required') }]);
  };

  private async look(id: string): Promise<void> {
    this.found = undefined;
    this.asked = '';
    await this.sending([], async () => {
      try {
        this.found = await client.get<GenuineLetter>(`/letters/${encodeURIComponent(id)}`);
      } catch (error) {
        if (!(error instanceof Problem) || error.status !== 404) throw error;
        this.asked = id;
      }
    });
  }
}
