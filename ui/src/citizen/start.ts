// SPDX-License-Identifier: Apache-2.0
import { LitElement, type TemplateResult, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../common/language';
import { href } from '../common/route';
import './service-list';

/** The first part of the citizen page: what can be done here, and how it goes. */
@customElement('pishkhan-start')
export class Start extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('start.title')}</h1>
      <p class="lead">${t('start.lead')}</p>
      <pishkhan-service-list quiet></pishkhan-service-list>
      <ul class="choices ways">
        ${choice('services', 'start.file', 'start.fileText')} ${choice('requests', 'start.follow', 'start.followText')}
        ${choice('status', 'start.status', 'start.statusText')}
      </ul>
      <h2>${t('start.how')}</h2>
      <ol class="steps">
        ${[1, 2, 3, 4].map((step) => html`<li>${t(`start.how${step}`)}</li>`)}
      </ol>`;
  }
}

function choice(part: string, title: string, text: string): TemplateResult {
  return html`<li>
    <a class="choice" href=${href(part)}><strong>${t(title)}</strong><span>${t(text)}</span></a>
  </li>`;
}
