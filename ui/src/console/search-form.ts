// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../common/language';

/** A search in a list; spelling is folded by the server. */
export function searchForm(q: string, search: (q: string) => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    search(String(new FormData(event.target as HTMLFormElement).get('q') ?? '').trim());
  };
  return html`<form class="search" role="search" @submit=${submit}>
    <label for="search">${t('search.label')}</label>
    <input id="search" name="q" type="search" maxlength="200" dir="auto" .value=${live(q)} />
    <button type="submit" class="button secondary">${t('search.submit')}</button>
  </form>`;
}
