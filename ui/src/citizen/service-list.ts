// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ServiceRow } from '../common/api';
import { fieldId } from '../common/field';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { type Offer, offers } from './desk';
import { isOpen, periodWords } from './period';
import { searched } from './service-search';

const ID = fieldId('search');

/** The services of all desks, or of one, searched while typing. */
@customElement('pishkhan-service-list')
export class ServiceList extends Page {
  /** The only desk whose services are shown; all if empty. */
  @property() desk = '';
  /** True where nothing is shown until something is searched for. */
  @property({ type: Boolean }) quiet = false;
  @state() private offers: readonly Offer[] | undefined;
  @state() private words = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) this.words = '';
  }

  protected override render(): TemplateResult {
    return html`${this.quiet ? nothing : html`<h1>${t('services.title')}</h1>`}
      <div role="search" class="field">
        <label for=${ID}>${t('search.label')}</label>
        <p class="hint" id="${ID}-hint">${t('search.hint')}</p>
        <input
          id=${ID}
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="${ID}-hint"
          .value=${this.words}
          @input=${this.search}
        />
      </div>
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.offers ? this.results(this.offers) : loadingNotice()}`;
  }

  private results(all: readonly Offer[]): TemplateResult {
    const searching = this.words.trim() !== '';
    const ofDesk = this.desk && !searching ? all.filter(({ code }) => code === this.desk) : all;
    const shown = this.quiet && !searching ? [] : searched(ofDesk, this.words);
    return html`<p role="status" class="hint">${searching ? outcome(shown) : ''}</p>
      ${searching && shown.length === 0 ? nothingFound() : shown.map((offer) => this.group(offer))}
      ${this.desk && !searching ? html`<p><a href=${href('services')}>${t('services.all')}</a></p>` : nothing}`;
  }

  private group({ code, title, services }: Offer): TemplateResult {
    return html`<section class="offer" aria-labelledby="desk-${code}">
      <h2 id="desk-${code}">${title}</h2>
      <ul class="choices">
        ${services.map((service) => serviceLink(service))} ${this.words.trim() && services.length > 0 ? nothing : otherLink(title, code)}
      </ul>
    </section>`;
  }

  private readonly search = (event: Event): void => {
    this.words = (event.target as HTMLInputElement).value;
  };

  private async load(): Promise<void> {
    await this.loading(async () => {
      this.offers = await offers();
    });
  }
}

function serviceLink(service: ServiceRow): TemplateResult {
  const period = periodWords(service);
  return html`<li>
    <a class="choice" href=${href('services', service.code)}
      ><strong>${service.title}</strong>${
        period
          ? html`<span class="period ${isOpen(service) ? '' : 'period-closed'}">${period}</span>`
          : nothing
      }</a
    >
  </li>`;
}

/** Left out among the results of a search unless it is all that the desk has. */
function otherLink(deskTitle: string, desk: string): TemplateResult {
  return html`<li>
    <a class="choice choice-other" href="${href('file')}?${new URLSearchParams({ desk })}"
      ><strong>${t('services.other')}<span class="unseen"> — ${deskTitle}</span></strong
      ><span>${t('services.otherText')}</span></a
    >
  </li>`;
}

function outcome(shown: readonly Offer[]): string {
  const services = shown.reduce((sum, offer) => sum + offer.services.length, 0);
  return shown.length === 0 ? t('search.none') : t('search.found', { services, desks: shown.length });
}

/** Nobody should have to leave because the right word was not found. */
function nothingFound(): TemplateResult {
  return html`<div class="notice">
    <p>${t('search.noneText')}</p>
    <div class="buttons">
      <a class="button secondary" href=${href('file')}>${t('search.write')}</a>
      <a href=${href('services')}>${t('services.all')}</a>
    </div>
  </div>`;
}
