// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../common/language';

/** How much of a form with files (0 to 1) has gone out, and how to stop it; nothing while none is on its way. */
export function progressBar(part: number | undefined, stop?: () => void): TemplateResult | typeof nothing {
  if (part === undefined) return nothing;
  const percent = Math.round(part * 100);
  const words = percent < 100 ? t('form.uploading', { n: percent }) : t('form.storing');
  return html`<div class="progress">
    <label for="progress">${words}</label>
    <progress id="progress" max="100" value=${percent}></progress>
    ${stop ? html`<button type="button" class="link" @click=${stop}>${t('form.stop')}</button>` : nothing}
  </div>`;
}
