// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RequestDetail, SurveyQuestions } from '../common/api';
import { errorSummary, submitButton } from '../common/field';
import { t } from '../common/language';
import { Page } from '../common/page';
import { client } from './desk';
import { BALLOT_FIELDS, ballotFields, ballotOf, checkBallot } from './survey-form';

/** Scores up to this one are answered with the right to object. */
const POOR = 2;

/** The request after a vote, and what to say about it. */
export interface Voted {
  readonly request: RequestDetail;
  readonly words: string;
}

/** The survey about the latest stage of an own request that is open; tells the request by the event `voted`. */
@customElement('pishkhan-own-survey')
export class OwnSurvey extends Page {
  @property({ attribute: false }) request: RequestDetail | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const asked = this.asked();
    if (!asked) return nothing;
    return html`<section class="panel no-print" aria-labelledby="survey-title">
      <h2 id="survey-title">${t('survey.title')}</h2>
      <p>${t('survey.stage', { stage: asked.stageTitle })} <span class="hint">${t('survey.anonymous')}</span></p>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${ballotFields(asked, (name) => this.errorOf(name))} ${submitButton(t('survey.submit'), this.busy)}
      </form>
    </section>`;
  }

  private asked(): SurveyQuestions | undefined {
    return this.request?.surveys?.filter(({ state }) => state === 'open').at(-1);
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const asked = this.asked();
    if (!asked || !this.request || this.busy) return;
    const ballot = ballotOf(new FormData(event.target as HTMLFormElement));
    const errors = checkBallot(asked, ballot);
    if (errors.length > 0) {
      this.showErrors(errors);
      return;
    }
    const path = `/requests/${this.request.trackingCode}/survey`;
    void this.sending(BALLOT_FIELDS, async () => {
      const request = await client.post<RequestDetail>(path, { stage: asked.stage, ...ballot });
      const poor = (ballot.score ?? 0) <= POOR && request.actions.includes('object');
      const detail: Voted = { request, words: t(poor ? 'survey.poorDone' : 'survey.done') };
      this.dispatchEvent(new CustomEvent('voted', { detail, bubbles: true }));
    });
  };
}
