// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Titled } from '../common/api';
import { selectField } from '../common/field';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { go, href } from '../common/route';
import { desks, services } from './desk';

/** Choosing a unit and one of its services, before the form. */
@customElement('pishkhan-service-list')
export class ServiceList extends Page {
  @property() desk = '';
  @state() private desks: readonly Titled[] | undefined;
  @state() private services: readonly Titled[] | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) void this.load();
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('services.title')}</h1>
      <p class="lead">${t('services.lead')}</p>
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.desks ? this.choice(this.desks) : loadingNotice()}`;
  }

  private choice(all: readonly Titled[]): TemplateResult {
    const choices = all.map(({ code, title }) => ({ value: code, label: title }));
    const chosen = (desk: string): void =>
      go(desk ? `${href('services')}?desk=${encodeURIComponent(desk)}` : href('services'));
    return html`${selectField({ name: 'desk', label: t('filing.desk') }, choices, { value: this.desk, empty: t('filing.desk.choose') }, chosen)}
    ${this.desk ? this.list() : nothing}`;
  }

  private list(): TemplateResult {
    if (!this.services) return loadingNotice();
    return html`<h2>${t('services.ofUnit')}</h2>
      ${this.services.length === 0 ? html`<p>${t('services.none')}</p>` : nothing}
      <ul class="choices">
        ${this.services.map(
          ({ code, title }) =>
            html`<li>
              <a class="choice" href=${href('services', code)}><strong>${title}</strong></a>
            </li>`,
        )}
        <li>
          <a class="choice" href="${href('file')}?desk=${encodeURIComponent(this.desk)}">
            <strong>${t('services.other')}</strong><span>${t('services.otherText')}</span>
          </a>
        </li>
      </ul>`;
  }

  private async load(): Promise<void> {
    this.services = undefined;
    await this.loading(async () => {
      this.desks = await desks();
      if (this.desk) this.services = await services(this.desk);
    });
  }
}
