// SPDX-License-Identifier: Apache-2.0
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { describedBy, field, fieldId } from './field';
import { type FileRules, fileHint } from './file-rules';
import { localDigits, size, t } from './language';

/** A field for files: a native chooser, and the list of what was chosen, each to be taken away again. */
@customElement('pishkhan-files')
export class Files extends LitElement {
  @property() name = '';
  @property() label = '';
  @property() error: string | undefined;
  @property({ type: Boolean }) optional = false;
  /** True if a text will do in place of the file. */
  @property({ type: Boolean }) either = false;
  @property({ attribute: false }) rules: FileRules = { types: [], maxBytes: 0, most: 1 };
  /** What is said in place of the rules, where those are told already; may be empty. */
  @property() hint: string | undefined;
  /** What was chosen before, on a page that comes back. */
  @property({ attribute: false }) chosen: readonly File[] = [];

  /** The files to send. */
  get files(): readonly File[] {
    return this.chosen;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { name, label, error, optional, either, rules } = this;
    const given = { name, label, hint: this.hint ?? fileHint(rules), error, optional, either };
    return html`${field(
      given,
      html`<input
          id=${fieldId(this.name)}
          type="file"
          ?multiple=${this.rules.most > 1}
          accept=${this.rules.types.map((type) => `.${type}`).join(',')}
          aria-invalid=${ifDefined(this.error ? 'true' : undefined)}
          aria-describedby=${ifDefined(describedBy(given))}
          @change=${this.choose}
        /><label class="button secondary file-button" for=${fieldId(this.name)}
          >${t(this.rules.most > 1 ? 'file.chooseMany' : 'file.choose')}</label
        >
        ${this.chosen.length > 0 ? this.list() : nothing}`,
    )}`;
  }

  private list(): TemplateResult {
    return html`<ul class="files" aria-label=${t('file.chosen')}>
      ${this.chosen.map(
        (file, index) =>
          html`<li>
            <bdi class="file-name">${file.name}</bdi> <span class="hint">${size(file.size)}</span>
            <button
              type="button"
              class="link"
              aria-label=${t('file.remove', { file: localDigits(file.name) })}
              @click=${() => this.takeAway(index)}
            >
              ${t('file.removeShort')}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** Several choices add up; the chooser itself is emptied, so that the same file may be chosen again. */
  private choose(event: Event): void {
    const input = event.target as HTMLInputElement;
    const added = [...(input.files ?? [])];
    this.chosen = this.rules.most > 1 ? [...this.chosen, ...added] : added.length > 0 ? added : this.chosen;
    input.value = '';
    this.changed();
  }

  private takeAway(index: number): void {
    this.chosen = this.chosen.filter((_, position) => position !== index);
    this.changed();
    this.querySelector('input')?.focus();
  }

  private changed(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
