// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { number, t } from '../common/language';

/** Which part of a list is shown, and the way to the parts before and after it. */
export function pager(
  { skip, max, total, items }: { skip: number; max: number; total: number; items: readonly unknown[] },
  turn: (skip: number) => void,
): TemplateResult {
  const last = skip + items.length;
  const button = (label: string, to: number): TemplateResult =>
    html`<button type="button" class="button secondary" @click=${() => turn(to)}>${label}</button>`;
  return html`<div class="buttons pager">
    <span class="hint">${t('pager.shown', { first: number(skip + 1), last: number(last), total: number(total) })}</span>
    ${skip > 0 ? button(t('pager.before'), Math.max(0, skip - max)) : nothing}
    ${last < total ? button(t('pager.after'), last) : nothing}
  </div>`;
}
