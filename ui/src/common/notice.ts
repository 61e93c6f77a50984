// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { t } from './language';
import type { Problem } from './problem';

/** What takes the place of a list or a page that could not be loaded. */
export function problemNotice(problem: Problem, again?: () => void): TemplateResult {
  return html`<div class="notice notice-red" role="alert">
    <p>${problem.message}</p>
    ${problem.logId ? html`<p class="hint">${t('error.logId')} <bdi class="code">${problem.logId}</bdi></p>` : nothing}
    ${again ? html`<p><button type="button" class="button secondary" @click=${again}>${t('error.again')}</button></p>` : nothing}
  </div>`;
}

export function loadingNotice(): TemplateResult {
  return html`<p class="loading" role="status">${t('loading')}</p>`;
}

/** A table of facts: name and value; facts without a value are left out. */
export function facts(rows: readonly (readonly [string, unknown])[]): TemplateResult {
  const known = rows.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

const COLOURS: Readonly<Record<string, string>> = {
  submitted: 'blue',
  registered: 'blue',
  're-examination': 'blue',
  answered: 'green',
  closed: 'green',
  returned: 'amber',
  rejected: 'red',
};

/** The colour by which a status is told: blue while it is worked on, green with an answer, amber where the citizen must act, red if rejected. */
export function statusColour(status: string): string {
  return COLOURS[status] ?? 'grey';
}

export function statusTag(status: string, words: string): TemplateResult {
  return html`<span class="tag tag-${statusColour(status)}">${words}</span>`;
}
