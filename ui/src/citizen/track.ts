// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Status } from '../common/api';
import { errorSummary, submitButton, textField } from '../common/field';
import { t } from '../common/language';
import { statusColour, statusTag } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { groupTrackingCode, parseTrackingCode } from '../common/tracking-code';
import { client } from './desk';

interface Found {
  readonly code: string;
  readonly status: Status;
}

/** The status of a request by its tracking code, and nothing else: no sign-in is needed. */
@customElement('pishkhan-track')
export class Track extends Page {
  @property() code = '';
  @state() private found: Found | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.code) void this.look(this.code);
  }

  protected override render(): TemplateResult {
    const code = {
      name: 'code',
      label: t('track.code'),
      hint: t('track.hint'),
      error: this.errorOf('code'),
    };
    return html`<h1>${t('track.title')}</h1>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${textField(code, { value: groupTrackingCode(this.code), ltr: true, maxlength: 40 })}
        ${submitButton(t('track.look'), this.busy)}
      </form>
      <div role="status">${this.found ? this.result(this.found) : nothing}</div>`;
  }

  private result({ code, status }: Found): TemplateResult {
    return html`<section class="panel panel-${statusColour(status)}">
      <h2><bdi class="code">${groupTrackingCode(code)}</bdi></h2>
      <p>${statusTag(status, t(`status.${status}`))}</p>
      <p>${t(`status.${status}.text`)}</p>
      <p><a href=${href('requests', code)}>${t('track.more')}</a></p>
    </section>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.look(String(new FormData(event.target as HTMLFormElement).get('code') ?? ''));
  };

  private async look(typed: string): Promise<void> {
    this.found = undefined;
    const code = parseTrackingCode(typed);
    if (!code) {
      this.showErrors([{ name: 'code', reason: t(typed.trim() ? 'track.malformed' : 'track.required') }]);
      return;
    }
    await this.sending([], async () => {
      const { status } = await client.get<{ status: Status }>(`/status/${code}`);
      this.found = { code, status };
    });
  }
}
