// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RequestDetail } from '../common/api';
import { confirmed } from '../common/confirm';
import { moment } from '../common/date';
import { errorSummary, submitButton, textArea } from '../common/field';
import { localDigits, t } from '../common/language';
import { Page } from '../common/page';
import { client } from './desk';

const LONGEST = 10_000;

/** The right to object to an answer or rejection, up to its deadline; tells the request by the event `objected`. */
@customElement('pishkhan-objection')
export class ObjectionPanel extends Page {
  @property({ attribute: false }) request: RequestDetail | undefined;
  @state() private open = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.request) return nothing;
    if (this.request.objection) return said(this.request);
    if (!this.request.objectUntil) return nothing;
    const until = moment(this.request.objectUntil);
    return html`<section class="panel no-print" aria-labelledby="objection-title">
      <h2 id="objection-title">${t('objection.title')}</h2>
      ${
        this.request.actions.includes('object')
          ? html`<p>${t('objection.until', { until })}</p>
              ${this.open ? this.form() : this.opener()}`
          : html`<p>${t('objection.over', { until })}</p>`
      }
    </section>`;
  }

  private opener(): TemplateResult {
    return html`<button type="button" class="button secondary" @click=${this.unfold}>${t('objection.open')}</button>`;
  }

  private form(): TemplateResult {
    const text = {
      name: 'objection',
      label: t('objection.text'),
      hint: t('objection.hint'),
      error: this.errorOf('objection') ?? this.errorOf('text'),
    };
    return html`${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${textArea(text, 6, LONGEST)} ${submitButton(t('objection.submit'), this.busy)}
      </form>`;
  }

  private readonly unfold = (): void => {
    this.open = true;
    void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
  };

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.request) return;
    const text = String(new FormData(event.target as HTMLFormElement).get('objection') ?? '').trim();
    if (!text) {
      this.showErrors([{ name: 'objection', reason: t('objection.required') }]);
      return;
    }
    const question = { title: t('objection.sure'), text: t('objection.sureText'), deed: t('objection.submit') };
    if (!(await confirmed(question))) return;
    const path = `/requests/${this.request.trackingCode}/objection`;
    await this.sending(['text'], async () => {
      const detail = await client.post<RequestDetail>(path, { text });
      this.open = false;
      this.dispatchEvent(new CustomEvent('objected', { detail, bubbles: true }));
    });
  };
}

/** The citizen's own words, once they are sent, and the answer that they were about. */
function said({ objection, formerAnswer }: RequestDetail): TemplateResult | typeof nothing {
  if (!objection) return nothing;
  return html`<section class="panel" aria-labelledby="objection-title">
    <h2 id="objection-title">${t('objection.said')}</h2>
    <p class="hint">${moment(objection.at)}</p>
    <p class="pre" dir="auto">${objection.text}</p>
    ${
      formerAnswer
        ? html`<h3>${t('objection.former')}</h3>
            <p class="hint"><bdi class="code">${localDigits(formerAnswer.number)}</bdi> · ${moment(formerAnswer.at)}</p>
            ${formerAnswer.text ? html`<p class="pre" dir="auto">${formerAnswer.text}</p>` : nothing}`
        : nothing
    }
  </section>`;
}
