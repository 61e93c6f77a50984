// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import type { RequestDetail } from './api';

/** What was filled in to the form of the service, as rows of facts. */
export function formFacts({ formFields = [] }: Pick<RequestDetail, 'formFields'>): [string, TemplateResult][] {
  return formFields.map(({ title, value }) => [title, html`<bdi class="pre">${value}</bdi>`]);
}
