// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { List, RequestSummary } from '../common/api';
import { day } from '../common/date';
import { number, t } from '../common/language';
import { loadingNotice, problemNotice, statusColour, statusTag } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import { promiseToday } from './deadline';
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
      ${this.requests ? this.list(this.requests) : this.problem ? nothing : loadingNotice()}
      ${this.problem ? problemNotice(this.problem, () => void this.load(this.requests ?? [])) : nothing}`;
  }

  private list(requests: readonly RequestSummary[]): TemplateResult {
    if (requests.length === 0) return this.none();
    return html`<ul class="cards">
        ${requests.map((request) => this.card(request))}
      </ul>
      <p role="status" class="hint">
        ${t('requests.shown', { shown: number(requests.length), total: number(this.total) })}
      </p>
      ${
        requests.length < this.total
          ? html`<p>
              <button
                type="button"
                class="button secondary"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => void this.older(requests)}
              >
                ${t('requests.older')}
              </button>
            </p>`
          : nothing
      }`;
  }

  private none(): TemplateResult {
    return html`<p>${t('requests.none')}</p>
      <p>${t('requests.noneText')}</p>
      <p><a class="button primary" href=${href('services')}>${t('start.file')}</a></p>`;
  }

  private card(request: RequestSummary): TemplateResult {
    const { trackingCode, status, statusTitle, subject, deskTitle, submittedAt } = request;
    return html`<li>
      <a class="card card-${statusColour(status)}" href=${href('requests', trackingCode)}>
        <strong><bdi>${subject}</bdi></strong>
        ${statusTag(status, statusTitle ?? t(`status.${status}`))}
        <span class="hint">${deskTitle} · ${day(submittedAt)}</span>
        <span class="hint">${t('request.code')} <bdi class="code">${groupTrackingCode(trackingCode)}</bdi></span>
        ${this.next(request)}
      </a>
    </li>`;
  }

  /** What matters most about a request that is not over: that it waits for the reader, or how its promise stands. */
  private next(request: RequestSummary): TemplateResult | typeof nothing {
    const { status, dueAt, overdue } = request;
    if (status === 'returned') return html`<span class="card-next">${t('requests.yourTurn')}</span>`;
    const words = promiseToday(request);
    return words
      ? html`<span class=${overdue ? 'card-next late' : 'card-next'}>${t('receipt.due')}: ${day(dueAt)} — ${words}</span>`
      : nothing;
  }

  /** Shows the next ones and leads the keyboard to the first of them: the button may be gone by then. */
  private async older(requests: readonly RequestSummary[]): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.load(requests);
    this.busy = false;
    await this.updateComplete;
    this.querySelectorAll<HTMLElement>('.cards a')[requests.length]?.focus();
  }

  private async load(before: readonly RequestSummary[]): Promise<void> {
    await this.loading(async () => {
      const next = await client.get<List<RequestSummary>>(`/requests?skip=${before.length}&max=${STEP}`);
      this.requests = withoutTwins([...before, ...next.items]);
      this.total = next.total;
    });
  }
}

/** One that was filed meanwhile pushes the others on, so that the last of a page comes again on the next. */
function withoutTwins(requests: readonly RequestSummary[]): readonly RequestSummary[] {
  return [...new Map(requests.map((request) => [request.trackingCode, request])).values()];
}
