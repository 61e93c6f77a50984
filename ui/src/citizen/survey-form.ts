// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { SurveyQuestions } from '../common/api';
import { fieldGroup, fieldId, radioField, textArea } from '../common/field';
import { localDigits, t } from '../common/language';
import type { FieldError } from '../common/problem';

/** What a citizen thinks, as it is sent. */
export interface Ballot {
  readonly score?: number;
  readonly reasons: readonly string[];
  readonly text?: string;
}

/** The names of the fields, for errors that the server finds. */
export const BALLOT_FIELDS = ['score', 'reasons', 'text'];

/** One score, up to so many reasons, and words of one's own. */
export function ballotFields(asked: SurveyQuestions, errorOf: (name: string) => string | undefined): TemplateResult {
  const score = { name: 'score', label: t('survey.score'), error: errorOf('score') };
  const text = { name: 'text', label: t('survey.text'), hint: t('survey.textHint'), error: errorOf('text'), optional: true };
  return html`${radioField(
    score,
    [...asked.scores].reverse().map(({ score: value, title }) => ({ value: String(value), label: title })),
    '',
  )}
  ${asked.reasons.length > 0 ? reasonField(asked, errorOf('reasons')) : nothing}
  ${textArea(text, 3, asked.textMaxLength)}`;
}

function reasonField(asked: SurveyQuestions, error: string | undefined): TemplateResult {
  const id = fieldId('reasons');
  const hint = t('survey.reasonsHint', { max: localDigits(String(asked.reasonsMax)) });
  return fieldGroup(
    { name: 'reasons', label: t('survey.reasons'), hint, error, optional: true },
    html`${asked.reasons.map(({ code, title }, index) => {
      const own = index === 0 ? id : `${id}-${index}`;
      return html`<div class="check">
        <input type="checkbox" id=${own} name="reasons" value=${code} />
        <label for=${own}>${title}</label>
      </div>`;
    })}`,
  );
}

export function ballotOf(form: FormData): Ballot {
  const score = Number(form.get('score') ?? 0);
  const text = String(form.get('text') ?? '').trim();
  return {
    ...(score > 0 ? { score } : {}),
    reasons: form.getAll('reasons').map(String),
    ...(text ? { text } : {}),
  };
}

export function checkBallot(asked: SurveyQuestions, ballot: Ballot): FieldError[] {
  const errors: FieldError[] = [];
  if (ballot.score === undefined) errors.push({ name: 'score', reason: t('survey.scoreRequired') });
  if (ballot.reasons.length > asked.reasonsMax) {
    errors.push({ name: 'reasons', reason: t('survey.reasonsTooMany', { max: localDigits(String(asked.reasonsMax)) }) });
  }
  return errors;
}
