// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { t } from './language';
import type { FieldError } from './problem';

/** A field of a form: its name, what it is called, what is to be known about it, what is wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** One of several fields is required; which one is up to the reader, and the hint says so. */
  readonly either?: boolean;
}

interface Line {
  readonly type?: 'text' | 'tel' | 'password' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'decimal' | 'tel';
  readonly maxlength?: number;
  readonly value?: string;
  /** Numbers and codes run from left to right in every language. */
  readonly ltr?: boolean;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

/** Label, hint and error around a control; the control names them by describedBy. */
export function field(given: Field, control: TemplateResult): TemplateResult {
  const id = fieldId(given.name);
  return html`<div class="field ${given.error ? 'field-wrong' : ''}">
    <label for=${id}
      >${given.label}${given.optional ? html` <span class="optional">${t('field.optional')}</span>` : nothing}</label
    >
    ${given.hint ? html`<p class="hint" id="${id}-hint">${given.hint}</p>` : nothing}
    ${given.error ? html`<p class="field-error" id="${id}-error">${given.error}</p>` : nothing} ${control}
  </div>`;
}

export function describedBy({ name, hint, error }: Field): string | undefined {
  const ids = [hint ? `${fieldId(name)}-hint` : '', error ? `${fieldId(name)}-error` : ''].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function textField(given: Field, line: Line = {}): TemplateResult {
  return field(
    given,
    html`<input
      id=${fieldId(given.name)}
      name=${given.name}
      type=${line.type ?? 'text'}
      dir=${ifDefined(line.ltr ? 'ltr' : undefined)}
      class=${line.ltr ? 'code' : ''}
      autocomplete=${line.autocomplete ?? 'off'}
      inputmode=${ifDefined(line.inputmode)}
      maxlength=${ifDefined(line.maxlength)}
      value=${line.value ?? ''}
      ?required=${!given.optional && !given.either}
      aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
      aria-describedby=${ifDefined(describedBy(given))}
    />`,
  );
}

export function textArea(given: Field, rows: number, maxlength: number, value = ''): TemplateResult {
  return field(
    given,
    html`<textarea
      id=${fieldId(given.name)}
      name=${given.name}
      rows=${rows}
      maxlength=${maxlength}
      dir="auto"
      ?required=${!given.optional && !given.either}
      aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
      aria-describedby=${ifDefined(describedBy(given))}
      .defaultValue=${value}
    ></textarea>`,
  );
}

export function selectField(
  given: Field,
  choices: readonly Choice[],
  { value = '', empty }: { value?: string; empty?: string } = {},
  chosen?: (value: string) => void,
): TemplateResult {
  return field(
    given,
    html`<select
      id=${fieldId(given.name)}
      name=${given.name}
      ?required=${!given.optional && !given.either}
      aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
      aria-describedby=${ifDefined(describedBy(given))}
      @change=${(event: Event) => chosen?.((event.target as HTMLSelectElement).value)}
    >
      ${empty === undefined ? nothing : html`<option value="" ?selected=${value === ''}>${empty}</option>`}
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>`,
  );
}

/** A question of several controls: what they have in common is their legend. */
export function fieldGroup(given: Field, controls: TemplateResult): TemplateResult {
  const id = fieldId(given.name);
  return html`<fieldset class="field ${given.error ? 'field-wrong' : ''}" aria-describedby=${ifDefined(describedBy(given))}>
    <legend>
      ${given.label}${given.optional ? html` <span class="optional">${t('field.optional')}</span>` : nothing}
    </legend>
    ${given.hint ? html`<p class="hint" id="${id}-hint">${given.hint}</p>` : nothing}
    ${given.error ? html`<p class="field-error" id="${id}-error">${given.error}</p>` : nothing} ${controls}
  </fieldset>`;
}

/** A choice of few, all of them in sight; the first one is what an error leads to. */
export function radioField(given: Field, choices: readonly Choice[], value: string): TemplateResult {
  const id = fieldId(given.name);
  return fieldGroup(
    given,
    html`${choices.map((choice, index) => {
      const own = index === 0 ? id : `${id}-${index}`;
      return html`<div class="check">
        <input
          type="radio"
          id=${own}
          name=${given.name}
          value=${choice.value}
          ?checked=${choice.value === value}
          ?required=${!given.optional}
        />
        <label for=${own}>${choice.label}</label>
      </div>`;
    })}`,
  );
}

/** All errors above the form, each leading to its field. */
export function errorSummary(errors: readonly FieldError[]): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">${t('error.summary')}</h2>
    <ul>
      ${errors.map(({ name, reason }) => html`<li>${name ? html`<a href="#${fieldId(name)}" @click=${toField}>${reason}</a>` : reason}</li>`)}
    </ul>
  </div>`;
}

/** Leads to the field without touching the address: what follows # is the route. */
function toField(event: Event): void {
  event.preventDefault();
  const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}

export function submitButton(label: string, busy: boolean, kind = 'primary'): TemplateResult {
  return html`<button type="submit" class="button ${kind}" aria-disabled=${busy ? 'true' : 'false'}>
    ${busy ? t('form.sending') : label}
  </button>`;
}
