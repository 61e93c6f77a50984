// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FileItem, RequestDetail, Titled } from '../common/api';
import { saveFile } from '../common/client';
import { confirmed } from '../common/confirm';
import { errorSummary } from '../common/field';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import './completion';
import { client, desks } from './desk';
import './objection';
import './own-survey';
import type { Voted } from './own-survey';
import { answerPanel, particulars, rejection, standing } from './own-request-parts';

/** One own request: where it stands, whose turn it is, and what the citizen can do now. */
@customElement('pishkhan-own-request')
export class OwnRequest extends Page {
  @property() code = '';
  @state() private request: RequestDetail | undefined;
  @state() private desks: readonly Titled[] = [];
  @state() private done = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('completed', (event) =>
      this.show((event as CustomEvent<RequestDetail>).detail, t('completion.done')),
    );
    this.addEventListener('objected', (event) =>
      this.show((event as CustomEvent<RequestDetail>).detail, t('objection.done')),
    );
    this.addEventListener('voted', (event) => {
      const { request, words } = (event as CustomEvent<Voted>).detail;
      this.show(request, words);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.request = undefined;
    if (changed.has('code') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    const back = html`<p class="back no-print"><a href=${href('requests')}>${t('requests.back')}</a></p>`;
    if (this.problem)
      return html`${back}
        <h1>${t('title.requests')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.request) return html`${back}${loadingNotice()}`;
    return html`${back}
      <h1><bdi>${this.request.subject}</bdi></h1>
      ${standing(this.request)}
      <p role="status" class=${this.done ? 'notice notice-green' : ''}>${this.done}</p>
      ${errorSummary(this.errors)} ${this.outcome(this.request)}
      ${particulars(this.request, this.desks, (file) => void this.download(file))} ${this.withdrawal(this.request)}`;
  }

  private outcome(request: RequestDetail): TemplateResult {
    const { trackingCode, rejectReason, answer, actions } = request;
    return html`${
      actions.includes('complete')
        ? html`<pishkhan-completion .request=${request}></pishkhan-completion>`
        : nothing
    }
    ${rejectReason ? rejection(rejectReason) : nothing}
    ${answer ? answerPanel(trackingCode, answer, () => void this.fetchFile('/answer')) : nothing}
    <pishkhan-own-survey .session=${this.session} .request=${request}></pishkhan-own-survey>
    <pishkhan-objection .session=${this.session} .request=${request}></pishkhan-objection>`;
  }

  private withdrawal({ actions }: RequestDetail): TemplateResult | typeof nothing {
    if (!actions.includes('withdraw')) return nothing;
    return html`<p class="no-print withdraw">
      <button type="button" class="button secondary" @click=${this.withdraw}>${t('request.withdraw')}</button>
    </p>`;
  }

  private download({ id }: FileItem): Promise<boolean> {
    return this.fetchFile(`/files/${encodeURIComponent(id)}`);
  }

  private fetchFile(path: string): Promise<boolean> {
    return this.sending([], async () => saveFile(await client.download(`/requests/${this.code}${path}`)));
  }

  private readonly withdraw = async (): Promise<void> => {
    const question = {
      title: t('withdraw.title'),
      text: t('withdraw.text'),
      deed: t('withdraw.deed'),
      dangerous: true,
    };
    if (!(await confirmed(question))) return;
    await this.sending([], async () => {
      this.show(await client.post<RequestDetail>(`/requests/${this.code}/withdrawal`), t('withdraw.done'));
    });
  };

  private show(request: RequestDetail, done: string): void {
    this.request = request;
    this.done = done;
    toMain();
  }

  private async load(): Promise<void> {
    this.done = '';
    await this.loading(async () => {
      [this.request, this.desks] = await Promise.all([
        client.get<RequestDetail>(`/requests/${encodeURIComponent(this.code)}`),
        desks(),
      ]);
    });
  }
}
