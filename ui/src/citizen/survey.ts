// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moment } from '../common/date';
import { errorSummary, submitButton } from '../common/field';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { client } from './desk';
import type { Survey, SurveyThanks } from './survey-api';
import { BALLOT_FIELDS, ballotFields, ballotOf, checkBallot } from './survey-form';

/** The survey that the link of a message leads to: opening it is no vote, and no sign-in is needed. */
@customElement('pishkhan-survey')
export class SurveyPage extends Page {
  @property() token = '';
  @state() private survey: Survey | undefined;
  @state() private thanks: SurveyThanks | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('token')) return;
    this.survey = undefined;
    this.thanks = undefined;
    void this.load();
  }

  protected override render(): TemplateResult {
    if (this.thanks) return thanked(this.thanks);
    if (this.problem?.status === 404) return closed();
    if (this.problem)
      return html`<h1>${t('survey.title')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.survey) return loadingNotice();
    return html`<h1>${t('survey.title')}</h1>
      <p class="lead">${about(this.survey)}</p>
      <p class="hint">${t('survey.anonymous')}</p>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${ballotFields(this.survey, (name) => this.errorOf(name))} ${submitButton(t('survey.submit'), this.busy)}
      </form>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.survey || this.busy) return;
    const ballot = ballotOf(new FormData(event.target as HTMLFormElement));
    const errors = checkBallot(this.survey, ballot);
    if (errors.length > 0) {
      this.showErrors(errors);
      return;
    }
    void this.sending(BALLOT_FIELDS, async () => {
      this.thanks = await client.post<SurveyThanks>(this.path(), ballot);
      void this.updateComplete.then(toMain);
    });
  };

  private path(): string {
    return `/surveys/${encodeURIComponent(this.token)}`;
  }

  private async load(): Promise<void> {
    await this.loading(async () => {
      this.survey = await client.get<Survey>(this.path());
    });
  }
}

function about({ stageTitle, deskTitle, serviceTitle }: Survey): string {
  return serviceTitle
    ? t('survey.aboutService', { stage: stageTitle, service: serviceTitle, desk: deskTitle })
    : t('survey.about', { stage: stageTitle, desk: deskTitle });
}

function thanked({ mayObject, objectUntil }: SurveyThanks): TemplateResult {
  return html`<h1>${t('survey.thanks')}</h1>
    <p class="notice notice-green" role="status">${t('survey.thanksText')}</p>
    ${
      mayObject && objectUntil
        ? html`<section class="panel">
            <h2>${t('survey.object')}</h2>
            <p>${t('survey.objectText', { until: moment(objectUntil) })}</p>
            <p><a class="button secondary" href=${href('requests')}>${t('survey.toRequests')}</a></p>
          </section>`
        : nothing
    }`;
}

/** Unknown, used and expired links are one to the server, and so to the reader. */
function closed(): TemplateResult {
  return html`<h1>${t('survey.title')}</h1>
    <p class="notice notice-blue">${t('survey.closed')}</p>
    <p><a href=${href('requests')}>${t('survey.toRequests')}</a></p>`;
}
