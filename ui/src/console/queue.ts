// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Titled } from '../common/api';
import { shortDay } from '../common/date';
import { number, t } from '../common/language';
import { loadingNotice, problemNotice, statusTag } from '../common/notice';
import { Page } from '../common/page';
import { go, href, withQuery } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import type { Queue, QueueItem, ReferredItem } from './api';
import { pager } from './pager';
import { searchForm } from './search-form';
import { client, desks } from './staff';

/** All open ones, then the named tabs of the interface. */
const TABS = ['open', 'new', 'completed', 'waiting', 'in-progress', 're-examination', 'referred', 'closed'];
/** What a manager sees of a desk. */
const MANAGERS_TABS = ['re-examination'];
const STEP = 25;

/** The queue of one desk: tabs with counts, search, pages. */
@customElement('pishkhan-queue')
export class QueuePage extends Page {
  @property({ attribute: false }) own: readonly string[] = [];
  @property({ attribute: false }) managed: readonly string[] = [];
  @property() desk = '';
  @property() tab = '';
  @property({ attribute: false }) query = new URLSearchParams();
  @state() private queue: Queue | undefined;
  @state() private counts: Readonly<Record<string, number>> = {};
  @state() private desks: readonly Titled[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') || changed.has('tab') || changed.has('query') || changed.has('session')) void this.load();
    if (changed.has('desk') || changed.has('session')) void this.count();
  }

  protected override render(): TemplateResult {
    return html`<h1>${this.titleOf(this.desk)}</h1>
      ${this.own.length > 1 ? this.otherDesks() : nothing} ${this.tabs()}
      ${searchForm(this.query.get('q') ?? '', (q) => go(this.address(this.shownTab(), q)))}
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.queue ? this.table(this.queue) : loadingNotice()}`;
  }

  private otherDesks(): TemplateResult {
    const others = this.own.filter((desk) => desk !== this.desk);
    return html`<p>
      ${t('queue.otherDesks')} ${others.map((desk) => html`<a href=${href('desks', desk)}>${this.titleOf(desk)}</a> `)}
    </p>`;
  }

  private tabs(): TemplateResult {
    return html`<nav class="tabs" aria-label=${t('queue.tabs')}>
      ${this.ownTabs().map((tab) => {
        const count = this.counts[tab];
        return html`<a href=${this.address(tab)} aria-current=${tab === this.shownTab() ? 'page' : nothing}>
          ${t(`tab.${tab}`)} ${count === undefined ? nothing : html`<span class="count">${number(count)}</span>`}
        </a>`;
      })}
    </nav>`;
  }

  private table(queue: Queue): TemplateResult {
    if (queue.items.length === 0)
      return html`<p class="empty">${this.query.get('q') ? t('queue.notFound') : t('queue.empty')}</p>`;
    return html`<table class="table">
        <caption class="hidden-text">
          ${t(`tab.${this.shownTab()}`)}
        </caption>
        <thead>
          <tr>
            ${this.columns().map((column) => html`<th scope="col">${t(`queue.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${queue.items.map((item) => ('referredAt' in item ? this.trace(item) : this.row(item)))}
        </tbody>
      </table>
      ${pager(queue, (skip) => go(this.address(this.shownTab(), this.query.get('q') ?? '', skip)))}`;
  }

  private row(item: QueueItem): TemplateResult {
    return html`<tr>
      <th scope="row">
        <a href=${href('requests', item.trackingCode)}><bdi>${item.subject}</bdi></a>
        <span class="hint">${item.fullName}</span>
      </th>
      <td data-label=${t('queue.code')}><bdi class="code">${groupTrackingCode(item.trackingCode)}</bdi></td>
      <td data-label=${t('queue.kind')}>${item.serviceTitle ?? t(`kind.${item.kind}`)}</td>
      <td data-label=${t('queue.submitted')}>${shortDay(item.submittedAt)}</td>
      <td data-label=${t('queue.due')}>
        ${shortDay(item.dueAt)} ${item.overdue ? html`<span class="tag tag-red">${t('queue.overdue')}</span>` : nothing}
      </td>
      <td data-label=${t('queue.status')}>${this.standing(item)}</td>
    </tr>`;
  }

  /** What was referred away is no longer this desk's to open. */
  private trace({ subject, trackingCode, referredToTitle, referredAt }: ReferredItem): TemplateResult {
    return html`<tr>
      <th scope="row"><bdi>${subject}</bdi></th>
      <td data-label=${t('queue.code')}><bdi class="code">${groupTrackingCode(trackingCode)}</bdi></td>
      <td data-label=${t('queue.status')}>
        <span>${t('queue.referredTo', { desk: referredToTitle })}</span> <span class="hint">${shortDay(referredAt)}</span>
      </td>
    </tr>`;
  }

  private columns(): readonly string[] {
    return this.shownTab() === 'referred' ? ['subject', 'code', 'status'] : ['subject', 'code', 'kind', 'submitted', 'due', 'status'];
  }

  private standing({ status, assigneeName }: QueueItem): TemplateResult {
    return html`${statusTag(status, t(`staff.${status}`))} <span class="hint">${assigneeName ?? nothing}</span>`;
  }

  private shownTab(): string {
    const tabs = this.ownTabs();
    return tabs.includes(this.tab) ? this.tab : (tabs[0] ?? 'open');
  }

  private ownTabs(): readonly string[] {
    return this.managed.includes(this.desk) ? MANAGERS_TABS : TABS;
  }

  private address(tab: string, q = '', skip = 0): string {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(skip ? { skip: String(skip) } : {}) });
    return withQuery(href('desks', this.desk, tab), query);
  }

  private titleOf(desk: string): string {
    return this.desks.find(({ code }) => code === desk)?.title ?? desk;
  }

  private async load(): Promise<void> {
    this.queue = undefined;
    const { desk, tab, query } = this;
    await this.loading(async () => {
      this.desks = await desks();
      const queue = await this.ask(this.shownTab(), {
        q: this.query.get('q') ?? '',
        skip: this.query.get('skip') ?? '0',
        max: String(STEP),
      });
      const isStillAsked = desk === this.desk && tab === this.tab && query === this.query;
      if (isStillAsked) this.queue = queue;
    });
  }

  /** The numbers beside the tabs; without them the queue can still be worked. */
  private async count(): Promise<void> {
    this.counts = {};
    const tabs = this.ownTabs();
    const totals = await Promise.all(
      tabs.map((tab) =>
        this.ask(tab, { max: '1' }).then(
          ({ total }) => total,
          () => undefined,
        ),
      ),
    );
    this.counts = Object.fromEntries(
      tabs.flatMap((tab, index) => (totals[index] === undefined ? [] : [[tab, totals[index]]])),
    );
  }

  private ask(tab: string, params: Readonly<Record<string, string>>): Promise<Queue> {
    const query = new URLSearchParams({ ...params, ...(tab === 'open' ? {} : { state: tab }) });
    if (query.get('q') === '') query.delete('q');
    return client.get(`/desks/${encodeURIComponent(this.desk)}/requests?${query}`);
  }
}
