// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FileItem, RequestDetail, Titled } from '../common/api';
import { saveFile } from '../common/client';
import { confirmed } from '../common/confirm';
import { day, moment } from '../common/date';
import { errorSummary } from '../common/field';
import { toMain } from '../common/frame';
import { localDigits, t } from '../common/language';
import { facts, loadingNotice, problemNotice, statusColour, statusTag } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { fileList, messageList, timeline } from '../common/timeline';
import { groupTrackingCode } from '../common/tracking-code';
import './completion';
import { client, desks } from './desk';

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
      ${this.standing(this.request)} ${errorSummary(this.errors)} ${this.outcome(this.request)}
      ${this.content(this.request)}`;
  }

  private standing({ status, statusTitle, turn }: RequestDetail): TemplateResult {
    return html`<p class="standing">
        ${statusTag(status, statusTitle ?? t(`status.${status}`))} <span>${t(`turn.${turn}`)}</span>
      </p>
      <p role="status" class=${this.done ? 'notice notice-green' : ''}>${this.done}</p>`;
  }

  private outcome(request: RequestDetail): TemplateResult {
    return html`${request.status === 'returned' ? this.missing(request) : nothing}
    ${
      request.rejectReason
        ? html`<section class="panel panel-red">
            <h2>${t('request.rejected')}</h2>
            <p class="pre" dir="auto">${request.rejectReason}</p>
          </section>`
        : nothing
    }
    ${request.answer ? this.answer(request) : nothing}`;
  }

  private missing(request: RequestDetail): TemplateResult {
    const missing = request.deficiencyTitles ?? request.deficiencies;
    return html`<section class="panel panel-${statusColour(request.status)}">
        <h2>${t('request.missing')}</h2>
        ${
          missing.length > 0
            ? html`<ul>
                ${missing.map((line) => html`<li><bdi>${line}</bdi></li>`)}
              </ul>`
            : nothing
        }
        ${request.returnNote ? html`<p class="pre" dir="auto">${request.returnNote}</p>` : nothing}
      </section>
      ${
        request.actions.includes('complete')
          ? html`<pishkhan-completion
              .code=${request.trackingCode}
              .present=${request.files.filter(({ role }) => role === 'attachment').length}
            ></pishkhan-completion>`
          : nothing
      }`;
  }

  private answer({ answer, actions }: RequestDetail): TemplateResult | typeof nothing {
    if (!answer) return nothing;
    return html`<section class="panel panel-green">
      <h2>${t('request.answer')}</h2>
      ${facts([
        [t('request.answerNumber'), html`<bdi class="code">${localDigits(answer.number)}</bdi>`],
        [t('request.answerAt'), moment(answer.at)],
      ])}
      ${answer.text ? html`<p class="pre" dir="auto">${answer.text}</p>` : nothing}
      ${
        actions.includes('download-answer')
          ? html`<p class="no-print">
              <button type="button" class="button primary" @click=${() => void this.fetchFile('/answer')}>
                ${t('request.download')}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  private content(request: RequestDetail): TemplateResult {
    const files = request.files.filter(({ role }) => role !== 'answer');
    return html`<h2>${t('request.facts')}</h2>
      ${facts([
        [t('request.code'), html`<bdi class="code">${groupTrackingCode(request.trackingCode)}</bdi>`],
        [t('filing.fullName'), request.fullName],
        [t('filing.desk'), request.deskTitle],
        [t('filing.serviceName'), request.serviceTitle],
        [t('receipt.at'), moment(request.submittedAt)],
        [t('receipt.due'), day(request.dueAt)],
        [
          t('request.number'),
          request.letterNumber ? html`<bdi class="code">${localDigits(request.letterNumber)}</bdi>` : undefined,
        ],
        [t('filing.text'), request.text ? html`<span class="pre" dir="auto">${request.text}</span>` : undefined],
        [t('request.files'), files.length > 0 ? fileList(files, (file) => void this.download(file)) : undefined],
      ])}
      <h2>${t('request.history')}</h2>
      ${timeline(request.history, (code) => this.desks.find((desk) => desk.code === code)?.title ?? code)}
      <h2>${t('request.messages')}</h2>
      ${messageList(request.messages)}
      ${
        request.actions.includes('withdraw')
          ? html`<p class="no-print withdraw">
              <button type="button" class="button secondary" @click=${this.withdraw}>${t('request.withdraw')}</button>
            </p>`
          : nothing
      }`;
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
