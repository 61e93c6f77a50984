// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Action, DocumentNeeded, Rules, Titled } from '../common/api';
import { confirmed } from '../common/confirm';
import { errorSummary, submitButton } from '../common/field';
import '../common/files';
import type { Files } from '../common/files';
import { localDigits, t } from '../common/language';
import { Page } from '../common/page';
import type { Registration, StaffRequest } from './api';
import { answerFields, approveFields, referFields, rejectFields, returnFields } from './decision-fields';
import { answerForm, checkAnswer, checkDecision, decisionBody } from './decision-rules';
import { client, requestPath } from './staff';

/** What a decision came to; without the request it is to be loaded again. */
export interface Decided {
  readonly request: StaffRequest | undefined;
  readonly words: string;
}

/** The form of one decision about a request; tells the outcome by the event `decided`. */
@customElement('pishkhan-decision')
export class Decision extends Page {
  @property() kind: Action = 'return';
  @property({ attribute: false }) request!: StaffRequest;
  @property({ attribute: false }) rules!: Rules;
  @property({ attribute: false }) desks: readonly Titled[] = [];
  @property({ attribute: false }) documents: readonly DocumentNeeded[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.errors = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  protected override render(): TemplateResult {
    const danger = this.kind === 'reject' ? 'danger' : 'primary';
    return html`<p class="hint decision-hint">${t(`decision.${this.kind}.hint`)}</p>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${this.fields()} ${submitButton(t(`decision.${this.kind}.submit`), this.busy, danger)}
      </form>`;
  }

  private fields(): TemplateResult {
    const given = { rules: this.rules, errorOf: (name: string) => this.errorOf(name) };
    if (this.kind === 'approve') return approveFields(given, this.request.receivers);
    if (this.kind === 'reject') return rejectFields(given);
    if (this.kind === 'refer')
      return referFields(
        given,
        this.desks.filter(({ code }) => code !== this.request.desk),
      );
    return this.kind === 'answer' ? answerFields(given) : returnFields(given, this.documents);
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const files = this.querySelector<Files>('pishkhan-files')?.files ?? [];
    const errors =
      this.kind === 'answer' ? checkAnswer(form, files, this.rules) : checkDecision(this.kind, form, this.rules);
    if (errors.length > 0) this.showErrors(errors);
    else if (await this.wanted()) await this.decide(form, files);
  };

  /** Only what cannot be taken back is asked twice. */
  private async wanted(): Promise<boolean> {
    if (this.kind !== 'reject' && this.kind !== 'answer') return true;
    return confirmed({
      title: t(`decision.${this.kind}`),
      text: t(`decision.${this.kind}.confirm`),
      deed: t(`decision.${this.kind}.submit`),
      dangerous: this.kind === 'reject',
    });
  }

  private async decide(form: FormData, files: readonly File[]): Promise<void> {
    const path = requestPath(this.request.trackingCode, this.kind);
    const known = ['assignee', 'copies', 'note', 'priority', 'deficiencies', 'reason', 'desk', 'text', 'file'];
    await this.sending(known, async () => {
      if (this.kind === 'approve')
        this.tell(undefined, registeredWords(await client.post<Registration>(path, decisionBody('approve', form))));
      else if (this.kind === 'answer')
        this.tell(await client.form<StaffRequest>(path, answerForm(form, files)), t('decision.answer.done'));
      else
        this.tell(
          await client.post<StaffRequest>(path, decisionBody(this.kind, form)),
          t(`decision.${this.kind}.done`),
        );
    });
  }

  private tell(request: StaffRequest | undefined, words: string): void {
    this.dispatchEvent(new CustomEvent<Decided>('decided', { detail: { request, words }, bubbles: true }));
  }
}

function registeredWords({ letterNumber }: Registration): string {
  return t('decision.approve.done', { number: `\u2066${localDigits(letterNumber)}\u2069` });
}
