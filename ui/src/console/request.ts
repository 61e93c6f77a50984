// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Action, DocumentNeeded, Rules, Titled } from '../common/api';
import { errorSummary } from '../common/field';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Problem } from '../common/problem';
import { href } from '../common/route';
import type { StaffRequest } from './api';
import './decision';
import type { Decided } from './decision';
import { RequestPage } from './request-page';
import { requestHead, requestView } from './request-view';
import { client, desks, requestPath, rules, sheet } from './staff';

const DECISIONS: readonly Action[] = ['approve', 'return', 'refer', 'reject', 'answer'];

/** One request with its decisions. */
@customElement('pishkhan-request')
export class Request extends RequestPage {
  @property() code = '';
  @state() private request: StaffRequest | undefined;
  @state() private desks: readonly Titled[] = [];
  @state() private rules: Rules | undefined;
  @state() private documents: readonly DocumentNeeded[] = [];
  @state() private chosen: Action | undefined;
  @state() private done = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) {
      this.request = undefined;
      this.chosen = undefined;
      this.done = '';
      this.forgetPreviews();
    }
    if (changed.has('code') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    if (this.problem)
      return html`<h1>${t('title.requests')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.request) return loadingNotice();
    const { request, desks: all, previews } = this;
    const [download, preview] = [this.download, this.preview].map((work) => work.bind(this, request.trackingCode));
    return html`<p class="back"><a href=${href('desks', request.desk)}>${t('request.back')}</a></p>
      ${requestHead(request)}
      <p role="status" class=${this.done ? 'notice notice-green' : ''}>${this.done}</p>
      ${errorSummary(this.errors)} ${this.decisions(request)}
      ${requestView({ request, desks: all, previews, download: (file) => void download?.(file), preview: (file) => void preview?.(file) })}`;
  }

  private decisions(request: StaffRequest): TemplateResult | typeof nothing {
    const open = DECISIONS.filter((decision) => request.actions.includes(decision));
    if (open.length === 0) {
      return request.taskId
        ? html`<p><a class="button primary" href=${href('tasks', request.taskId)}>${t('request.task')}</a></p>`
        : nothing;
    }
    return html`<section class="panel" aria-labelledby="decisions">
      <h2 id="decisions">${t(request.status === 're-examination' ? 'decision.second' : 'decision.title')}</h2>
      <div class="buttons">
        ${open.map(
          (decision) =>
            html`<button
              type="button"
              class="button ${this.chosen === decision ? 'primary' : 'secondary'}"
              aria-expanded=${this.chosen === decision}
              @click=${() => this.choose(decision)}
            >
              ${t(request.status === 're-examination' ? `decision.second.${decision}` : `decision.${decision}`)}
            </button>`,
        )}
      </div>
      ${
        this.chosen && this.rules
          ? html`<pishkhan-decision
              .kind=${this.chosen}
              .request=${request}
              .rules=${this.rules}
              .desks=${this.desks}
              .documents=${this.documents}
              @decided=${this.decided}
            ></pishkhan-decision>`
          : nothing
      }
    </section>`;
  }

  private choose(decision: Action): void {
    this.chosen = this.chosen === decision ? undefined : decision;
    this.done = '';
  }

  private readonly decided = (event: CustomEvent<Decided>): void => {
    const { request, words } = event.detail;
    this.chosen = undefined;
    this.done = words;
    toMain();
    if (request) this.request = request;
    else void this.load();
  };

  private async load(): Promise<void> {
    await this.loading(async () => {
      [this.request, this.desks, this.rules] = await Promise.all([
        client.get<StaffRequest>(requestPath(this.code)),
        desks(),
        rules(),
      ]);
      const { service } = this.request;
      this.documents = service ? await this.documentsOf(service) : [];
    });
  }

  /** Helps to name what is missing; a service that has gone meanwhile is no reason not to decide. */
  private async documentsOf(service: string): Promise<readonly DocumentNeeded[]> {
    try {
      return (await sheet(service)).documents;
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return [];
      throw error;
    }
  }
}
