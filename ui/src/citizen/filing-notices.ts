// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { ServiceSheet } from '../common/api';
import { moment } from '../common/date';
import { t } from '../common/language';
import { href } from '../common/route';
import { HOURS_KEPT, type Kept } from './draft';
import { periodWords } from './period';

/** What can come between a filing and its receipt without anything being wrong in it. */
export type Trouble = 'lost' | 'stopped' | 'earlier';

interface Offer {
  resume(): void;
  restart(): void;
}

/** A draft was found: whether to go on with it is up to the reader. */
export function draftOffer({ savedAt, unsure }: Kept, { resume, restart }: Offer): TemplateResult {
  return html`<section class="panel panel-blue">
    <h2>${t('draft.title')}</h2>
    <p>${t('draft.text', { at: moment(new Date(savedAt).toISOString()) })}</p>
    ${unsure ? html`<p><strong>${t('draft.unsure')}</strong> <a href=${href('requests')}>${t('draft.look')}</a></p>` : nothing}
    <div class="buttons">
      <button type="button" class="button primary" @click=${resume}>${t('draft.resume')}</button>
      <button type="button" class="button secondary" @click=${restart}>${t('draft.restart')}</button>
    </div>
  </section>`;
}

/** In one line where and for how long the draft is kept. */
export function draftNote(): TemplateResult {
  return html`<p class="hint">${t('draft.note', { n: HOURS_KEPT })}</p>`;
}

export function closedNotice(sheet: ServiceSheet): TemplateResult {
  return html`<div class="notice notice-amber">
    <p><strong>${sheet.title}</strong>: ${periodWords(sheet)}</p>
    <p><a href=${href('services', sheet.code)}>${t('filing.toSheet')}</a></p>
  </div>`;
}

/** What happened, that nothing is lost, and what to do. */
export function troubleNotice(trouble: Trouble, fileAnew: () => void): TemplateResult {
  return html`<div class="notice notice-amber trouble" role="alert" tabindex="-1">
    <h2>${t(`filing.${trouble}`)}</h2>
    <p>${t(`filing.${trouble}.text`)}</p>
    ${
      trouble === 'earlier'
        ? html`<div class="buttons">
            <a class="button primary" href=${href('requests')}>${t('title.requests')}</a>
            <button type="button" class="button secondary" @click=${fileAnew}>${t('filing.earlier.anew')}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Files that were chosen before the page was loaded again: they may be left out, but not unnoticed. */
export function lostNotice(lost: readonly { readonly titles: readonly string[] }[]): TemplateResult | typeof nothing {
  if (lost.length === 0) return nothing;
  return html`<div class="notice notice-amber">
    <p>${t('draft.lost')}</p>
    <ul>
      ${lost.flatMap(({ titles }) => titles).map((title) => html`<li><bdi class="file-name">${title}</bdi></li>`)}
    </ul>
  </div>`;
}

export function offlineNotice(): TemplateResult {
  return html`<p class="notice notice-amber" role="status">${t('filing.offline')}</p>`;
}
