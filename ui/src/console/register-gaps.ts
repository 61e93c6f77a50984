// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { List } from '../common/api';
import { localDigits, t } from '../common/language';
import type { Gap } from './api';

/** Whether every number of the chosen books stands for a letter; else which do not, and why. */
export function gapsNotice(gaps: List<Gap>, titleOf: (secretariat: string) => string): TemplateResult {
  if (gaps.total === 0) return html`<p class="hint">${t('register.gaps.none')}</p>`;
  return html`<details class="notice notice-amber">
    <summary>${t('register.gaps.some', { count: gaps.total })}</summary>
    <ul>
      ${gaps.items.map((gap) => html`<li>${sentence(gap, titleOf)} ${gap.note ? html`<bdi>${gap.note}</bdi>` : nothing}</li>`)}
    </ul>
    ${gaps.items.length < gaps.total ? html`<p class="hint">${t('register.gaps.more')}</p>` : nothing}
  </details>`;
}

function sentence(gap: Gap, titleOf: (secretariat: string) => string): string {
  const params = {
    book: titleOf(gap.secretariat),
    from: localDigits(String(gap.from)),
    to: localDigits(String(gap.to)),
    reason: t(`register.gaps.${gap.reason}`),
  };
  return t(gap.from === gap.to ? 'register.gaps.one' : 'register.gaps.many', params);
}
