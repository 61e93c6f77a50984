// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { List, RequestSummary } from '../common/api';
import { moment } from '../common/date';
import { t } from '../common/language';
import { loadingNotice, problemNotice, statusColour, statusTag } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import { client } from './desk';

const STEP = 20;

/** All requests of the mobile number, newest first, by colour and word. */
@customElement('pishkhan-own-requests')
export class OwnRequests extends Page {
  @state() private requests: readonly RequestSummary[] | undefined;
  @state() private total = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) void this.load([]);
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('requests.title')}</h1>
      ${this.problem ? problemNotice(this.problem, () => void this.load([])) : this.requests ? this.list(this.requests) : loadingNotice()}`;
  }

  private list(requests: readonly RequestSummary[]): TemplateResult {
    if (requests.length === 0) {
      return html`<p>${t('requests.none')}</p>
        <p><a class="button primary" href=${href('services')}>${t('start.file')}</a></p>`;
    }
    return html`<ul class="cards">
        ${requests.map((request) => this.card(request))}
      </ul>
      ${
        requests.length < this.total
          ? html`<p>
              <button type="button" class="button secondary" @click=${() => void this.load(requests)}>
                ${t('list.more')}
              </button>
            </p>`
          : nothing
      }`;
  }

  private card({ trackingCode, status, statusTitle, subject, deskTitle, submittedAt }: RequestSummary): TemplateResult {
    return html`<li>
      <a class="card card-${statusColour(status)}" href=${href('requests', trackingCode)}>
        <strong><bdi>${subject}</bdi></strong>
        ${statusTag(status, statusTitle ?? t(`status.${status}`))}
        <span class="hint">${deskTitle} · ${moment(submittedAt)}</span>
        <span class="hint">${t('request.code')} <bdi class="code">${groupTrackingCode(trackingCode)}</bdi></span>
      </a>
    </li>`;
  }

  private async load(before: readonly RequestSummary[]): Promise<void> {
    await this.loading(async () => {
      const next = await client.get<List<RequestSummary>>(`/requests?skip=${before.length}&max=${STEP}`);
      this.requests = [...before, ...next.items];
      this.total = next.total;
    });
  }
}
