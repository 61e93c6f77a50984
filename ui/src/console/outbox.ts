// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { List } from '../common/api';
import { moment } from '../common/date';
import { errorSummary } from '../common/field';
import { localDigits, number, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { go, href, withQuery } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import type { Message } from './api';
import { pager } from './pager';
import { client } from './staff';

const STATES = ['', 'queued', 'accepted', 'unknown', 'failed'];
const AGAIN = ['failed', 'unknown'];
const STEP = 50;

/** The SMS outbox; what failed can be tried again. */
@customElement('pishkhan-outbox')
export class OutboxPage extends Page {
  @property({ attribute: false }) query = new URLSearchParams();
  @state() private messages: List<Message> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('title.messages')}</h1>
      <nav class="tabs" aria-label=${t('outbox.states')}>${STATES.map((one) => this.tab(one))}</nav>
      ${errorSummary(this.errors)}
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.messages ? this.table(this.messages) : loadingNotice()}`;
  }

  private tab(one: string): TemplateResult {
    const here = (this.query.get('state') ?? '') === one;
    const address = withQuery(href('messages'), new URLSearchParams(one ? { state: one } : {}));
    return html`<a href=${address} aria-current=${here ? 'page' : nothing}
      >${one ? t(`message.${one}`) : t('outbox.all')}</a
    >`;
  }

  private table(messages: List<Message>): TemplateResult {
    if (messages.items.length === 0) return html`<p class="empty">${t('outbox.empty')}</p>`;
    return html`<table class="table">
        <caption class="hidden-text">
          ${t('title.messages')}
        </caption>
        <thead>
          <tr>
            ${['kind', 'to', 'at', 'state'].map((column) => html`<th scope="col">${t(`outbox.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${messages.items.map((message) => this.row(message))}
        </tbody>
      </table>
      ${pager(messages, (skip) => this.turn(skip))}`;
  }

  private row(message: Message): TemplateResult {
    const failed = message.state === 'failed';
    return html`<tr>
      <th scope="row">
        ${t(`step.${message.kind}`)}
        ${message.trackingCode ? html`<a class="hint" href=${href('requests', message.trackingCode)}><bdi class="code">${groupTrackingCode(message.trackingCode)}</bdi></a>` : nothing}
        ${message.text ? html`<span class="sms" dir="auto">${message.text}</span>` : nothing}
      </th>
      <td data-label=${t('outbox.to')}><bdi class="code">${localDigits(message.to)}</bdi></td>
      <td data-label=${t('outbox.at')}>${moment(message.at)}</td>
      <td data-label=${t('outbox.state')}>
        <span class="tag tag-${failed ? 'red' : 'grey'}">${t(`message.${message.state}`)}</span>
        <span class="hint"
          >${message.attempts > 1 ? t('outbox.attempts', { n: number(message.attempts) }) : nothing}
          ${message.error}</span
        >
        ${
          AGAIN.includes(message.state)
            ? html`<button type="button" class="link" @click=${() => void this.retry(message)}>
                ${t('outbox.retry')}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  private async retry({ id }: Message): Promise<void> {
    await this.sending([], async () => {
      const tried = await client.post<Message>(`/messages/${encodeURIComponent(id)}/retry`);
      if (!this.messages) return;
      this.messages = {
        ...this.messages,
        items: this.messages.items.map((message) => (message.id === id ? tried : message)),
      };
    });
  }

  private turn(skip: number): void {
    const query = new URLSearchParams(this.query);
    query.set('skip', String(skip));
    go(withQuery(href('messages'), query));
  }

  private async load(): Promise<void> {
    this.messages = undefined;
    const query = new URLSearchParams(this.query);
    query.set('max', String(STEP));
    await this.loading(async () => {
      this.messages = await client.get<List<Message>>(`/messages?${query}`);
    });
  }
}
