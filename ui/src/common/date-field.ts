// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Field, fieldGroup, fieldId } from './field';
import { t } from './language';

/** One of the three controls of a date. */
export interface DateControl {
  readonly part: 'day' | 'month' | 'year';
  readonly name: string;
  readonly value: string;
}

/** A day of the Jalali calendar in three controls, each with a label of its own; the first has the name of the field. */
export function dateField(given: Field, controls: readonly DateControl[]): TemplateResult {
  return fieldGroup(
    given,
    html`<div class="date">
      ${controls.map(
        ({ part, name, value }) =>
          html`<div class="date-${part}">
            <label for=${fieldId(name)}>${t(`date.${part}`)}</label>
            <input
              id=${fieldId(name)}
              name=${name}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              maxlength=${part === 'year' ? 4 : 2}
              value=${value}
              ?required=${!given.optional}
              aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
            />
          </div>`,
      )}
    </div>`,
  );
}
