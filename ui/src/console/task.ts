// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Rules, Titled } from '../common/api';
import { confirmed } from '../common/confirm';
import { errorSummary, submitButton } from '../common/field';
import '../common/files';
import type { Files } from '../common/files';
import { toMain } from '../common/frame';
import { localDigits, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { href } from '../common/route';
import type { Task } from './api';
import { answerFields, expertFields } from './decision-fields';
import { answerForm, checkAnswer, checkReferral } from './decision-rules';
import { RequestPage } from './request-page';
import { requestHead, requestView } from './request-view';
import { client, desks, rules, taskPath } from './staff';

type Work = 'answer' | 'refer';

/** One letter in the inbox: the instruction, the letter, and its two ways on. */
@customElement('pishkhan-task')
export class TaskPage extends RequestPage {
  @property() task = '';
  @state() private loaded: Task | undefined;
  @state() private rules: Rules | undefined;
  @state() private desks: readonly Titled[] = [];
  @state() private work: Work | undefined;
  @state() private done = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('task')) {
      this.loaded = undefined;
      this.work = undefined;
      this.done = '';
      this.forgetPreviews();
    }
    if (changed.has('task') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    const back = html`<p class="back"><a href=${href('tasks')}>${t('task.back')}</a></p>`;
    if (this.done)
      return html`${back}
        <h1>${t('task.doneTitle')}</h1>
        <p class="notice notice-green" role="status">${this.done}</p>`;
    if (this.problem)
      return html`${back}
        <h1>${t('title.tasks')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.loaded || !this.rules) return html`${back}${loadingNotice()}`;
    const { request } = this.loaded;
    return html`${back} ${requestHead(request)} ${this.instruction(this.loaded)} ${this.works(this.loaded, this.rules)}
    ${requestView({
      request,
      desks: this.desks,
      previews: this.previews,
      download: (file) => void this.download(request.trackingCode, file),
      preview: (file) => void this.preview(request.trackingCode, file),
    })}`;
  }

  private instruction({ instruction, instructedBy }: Task): TemplateResult | typeof nothing {
    if (!instruction) return nothing;
    return html`<section class="notice notice-blue">
      <p><strong>${instructedBy ? t('task.instructionBy', { name: instructedBy.fullName }) : t('task.instruction')}</strong></p>
      <p class="pre" dir="auto">${instruction}</p>
    </section>`;
  }

  private works(task: Task, given: Rules): TemplateResult {
    return html`<section class="panel" aria-labelledby="works">
      <h2 id="works">${t('task.work')}</h2>
      <div class="buttons">
        ${(['answer', 'refer'] as const).map(
          (work) =>
            html`<button
              type="button"
              class="button ${this.work === work ? 'primary' : 'secondary'}"
              aria-expanded=${this.work === work}
              @click=${() => this.choose(work)}
            >
              ${t(`task.${work}`)}
            </button>`,
        )}
      </div>
      ${this.work ? this.form(this.work, task, given) : errorSummary(this.errors)}
    </section>`;
  }

  private form(work: Work, { receivers }: Task, given: Rules): TemplateResult {
    const parts = { rules: given, errorOf: (name: string) => this.errorOf(name) };
    return html`<p class="hint decision-hint">${t(`task.${work}.hint`)}</p>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${work === 'answer' ? answerFields(parts) : expertFields(parts, receivers)}
        ${submitButton(t(`task.${work}.submit`), this.busy)}
      </form>`;
  }

  private choose(work: Work): void {
    this.work = this.work === work ? undefined : work;
    this.errors = [];
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.rules) return;
    const form = new FormData(event.target as HTMLFormElement);
    const files = this.querySelector<Files>('pishkhan-files')?.files ?? [];
    const answering = this.work === 'answer';
    const errors = answering ? checkAnswer(form, files, this.rules) : checkReferral(form, this.rules);
    if (errors.length > 0) this.showErrors(errors);
    else if (!answering) await this.refer(form);
    else if (
      await confirmed({ title: t('task.answer'), text: t('decision.answer.confirm'), deed: t('task.answer.submit') })
    )
      await this.answer(form, files);
  };

  private async refer(form: FormData): Promise<void> {
    const [assignee, note] = [String(form.get('assignee')), String(form.get('note') ?? '').trim()];
    await this.sending(['assignee', 'note'], async () => {
      await client.post(taskPath(this.task, 'refer'), { assignee, ...(note ? { note } : {}) });
      const name = this.loaded?.receivers.find(({ userName }) => userName === assignee)?.fullName ?? assignee;
      this.finish(t('task.refer.done', { name }));
    });
  }

  private async answer(form: FormData, files: readonly File[]): Promise<void> {
    await this.sending(['text', 'file'], async () => {
      const { letterNumber } = await client.form<{ letterNumber: string }>(
        taskPath(this.task, 'answer'),
        answerForm(form, files),
      );
      this.finish(t('task.answer.done', { number: `\u2066${localDigits(letterNumber)}\u2069` }));
    });
  }

  private finish(words: string): void {
    this.done = words;
    toMain();
  }

  private async load(): Promise<void> {
    if (this.done) return;
    await this.loading(async () => {
      [this.loaded, this.desks, this.rules] = await Promise.all([
        client.get<Task>(taskPath(this.task)),
        desks(),
        rules(),
      ]);
    });
  }
}
