// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Field, describedBy, field, fieldId } from './field';
import { t } from './language';

/** From how many characters left on a screen reader is told. */
const NEAR = 50;

/**
 * A long text that says how much room is left. Nothing is cut off while typing or pasting: too much is told, and refused when sent.
 * To be drawn again at every input.
 */
export function countedArea(given: Field, rows: number, most: number, value: string): TemplateResult {
  const left = most - [...value].length;
  const count = `${fieldId(given.name)}-count`;
  return html`${field(
    given,
    html`<textarea
        id=${fieldId(given.name)}
        name=${given.name}
        rows=${rows}
        dir="auto"
        ?required=${!given.optional && !given.either}
        aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
        aria-describedby=${[describedBy(given), count].filter((id) => id).join(' ')}
        .defaultValue=${value}
      ></textarea>
      <p class="hint count ${left < 0 ? 'count-over' : ''}" id=${count}>
        ${left < 0 ? t('count.over', { n: -left }) : t('count.left', { n: left })}
      </p>
      <p class="unseen" role="status">${left < 0 ? t('count.full') : left <= NEAR ? t('count.near') : ''}</p>`,
  )}`;
}
