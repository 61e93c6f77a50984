// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { keepLanguage, language, storage, t } from './language';

export interface FrameParts {
  readonly title: string;
  readonly demo: boolean;
  readonly navigation: TemplateResult | typeof nothing;
  readonly account: TemplateResult | typeof nothing;
  readonly wide?: boolean;
}

/** What surrounds every page: skip link, banner of the demo, header with the language switch. */
export function frame(parts: FrameParts, content: TemplateResult): TemplateResult {
  return html`<a class="skip" href="#main" @click=${skip}>${t('frame.skip')}</a>
    <header class="top">
      ${parts.demo ? html`<p class="demo"><strong>${t('frame.demo')}</strong> ${t('frame.demoText')}</p>` : nothing}
      <div class="inner ${parts.wide ? 'wide' : ''}">
        <a class="brand" href="#/">${mark()}<span>${parts.title}</span></a>
        <div class="tools">${parts.account} ${languageSwitch()}</div>
      </div>
      ${parts.navigation}
    </header>
    <main id="main" tabindex="-1" class="inner ${parts.wide ? 'wide' : ''}">${content}</main>`;
}

/**
 * Leads reader, keyboard and screen reader to the top of what has just been shown: its heading is read out. While it is being loaded
 * the heading may still be replaced, and focus would be lost with it.
 */
export function toMain(): void {
  scrollTo(0, 0);
  const main = document.getElementById('main');
  const heading = main?.querySelector('.loading') ? undefined : main?.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  (heading ?? main)?.focus({ preventScroll: true });
}

function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M4 14h24v4H4zM7 20h4v8H7zM21 20h4v8h-4z" />
    <circle cx="16" cy="7" r="4" />
  </svg>`;
}

function languageSwitch(): TemplateResult {
  const other = language() === 'fa' ? 'en' : 'fa';
  const change = (): void => {
    keepLanguage(other, storage('localStorage'));
    const { pathname, hash } = globalThis.location;
    globalThis.history.replaceState(null, '', pathname + hash);
    globalThis.location.reload();
  };
  return html`<button type="button" class="tool" lang=${other} @click=${change}>
    ${other === 'fa' ? 'فارسی' : 'English'}
  </button>`;
}

function skip(event: Event): void {
  event.preventDefault();
  toMain();
}
