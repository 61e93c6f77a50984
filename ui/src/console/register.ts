// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { List, Titled } from '../common/api';
import { jalaliYear, shortDay } from '../common/date';
import { localDigits, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { go, href, withQuery } from '../common/route';
import type { Gap, RegisterRow } from './api';
import { pager } from './pager';
import { gapsNotice } from './register-gaps';
import { client, desks } from './staff';

const STEP = 50;
const COLUMNS = ['number', 'direction', 'date', 'from', 'subject', 'desk', 'receiver'];
const YEARS = 5;

/** The register book of the secretariats that the caller keeps. */
@customElement('pishkhan-register')
export class Register extends Page {
  @property({ attribute: false }) secretariats: readonly string[] = [];
  @property({ attribute: false }) query = new URLSearchParams();
  @state() private book: List<RegisterRow> | undefined;
  @state() private gaps: List<Gap> | undefined;
  @state() private desks: readonly Titled[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('title.register')}</h1>
      ${this.filter()}
      ${this.gaps ? gapsNotice(this.gaps, this.titleOf) : nothing}
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.book ? this.table(this.book) : loadingNotice()}`;
  }

  private filter(): TemplateResult {
    const now = jalaliYear(new Date());
    const years = Array.from({ length: YEARS }, (_, index) => String(now - index));
    return html`<form class="search" role="search" @submit=${this.search}>
      ${
        this.secretariats.length > 1
          ? html`<label for="secretariat">${t('register.secretariat')}</label>
              <select id="secretariat" name="secretariat">
                ${this.option('secretariat', '', t('register.all'))}
                ${this.secretariats.map((code) => this.option('secretariat', code, this.titleOf(code)))}
              </select>`
          : nothing
      }
      <label for="year">${t('register.year')}</label>
      <select id="year" name="year">
        ${years.map((year, index) => this.option('year', index === 0 ? '' : year, localDigits(year)))}
      </select>
      <label for="search">${t('search.label')}</label>
      <input id="search" name="q" type="search" maxlength="200" dir="auto" .value=${this.query.get('q') ?? ''} />
      <button type="submit" class="button secondary">${t('search.submit')}</button>
    </form>`;
  }

  private option(name: string, value: string, label: string): TemplateResult {
    return html`<option value=${value} ?selected=${(this.query.get(name) ?? '') === value}>${label}</option>`;
  }

  private readonly titleOf = (secretariat: string): string =>
    this.desks.find((desk) => desk.code === secretariat)?.title ?? secretariat;

  private table(book: List<RegisterRow>): TemplateResult {
    if (book.items.length === 0) return html`<p class="empty">${t('register.empty')}</p>`;
    return html`<table class="table">
        <caption class="hidden-text">
          ${t('title.register')}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) => html`<th scope="col">${t(`register.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${book.items.map((row) => this.row(row))}
        </tbody>
      </table>
      ${pager(book, (skip) => this.turn(skip))}`;
  }

  private row(row: RegisterRow): TemplateResult {
    const state =
      row.state === 'used'
        ? nothing
        : html`<span class="tag tag-grey">${t(`register.${row.state}`)}</span> ${row.reason}`;
    return html`<tr>
      <th scope="row"><bdi class="code">${localDigits(row.number)}</bdi> ${state}</th>
      <td data-label=${t('register.direction')}>${t(`register.${row.direction}`)}</td>
      <td data-label=${t('register.date')}>${row.registeredAt ? shortDay(row.registeredAt) : nothing}</td>
      <td data-label=${t('register.from')}>${row.from}</td>
      <td data-label=${t('register.subject')}><bdi>${row.subject}</bdi></td>
      <td data-label=${t('register.desk')}>${row.deskTitle}</td>
      <td data-label=${t('register.receiver')}>${row.receiver}</td>
    </tr>`;
  }

  private readonly search = (event: SubmitEvent): void => {
    event.preventDefault();
    const entries = [...new FormData(event.target as HTMLFormElement)].map(([name, value]) => [
      name,
      String(value).trim(),
    ]);
    go(
      withQuery(
        href('register'),
        new URLSearchParams(entries.filter(([, value]) => value !== '') as [string, string][]),
      ),
    );
  };

  private turn(skip: number): void {
    const query = new URLSearchParams(this.query);
    query.set('skip', String(skip));
    go(withQuery(href('register'), query));
  }

  private async load(): Promise<void> {
    this.book = undefined;
    this.gaps = undefined;
    const query = new URLSearchParams(this.query);
    query.set('max', String(STEP));
    await this.loading(async () => {
      [this.book, this.gaps, this.desks] = await Promise.all([
        client.get<List<RegisterRow>>(`/register?${query}`),
        client.get<List<Gap>>(`/register/gaps?${this.chosenBooks()}`),
        desks(),
      ]);
    });
  }

  private chosenBooks(): URLSearchParams {
    const chosen = ['secretariat', 'year'].flatMap((name) => {
      const value = this.query.get(name);
      return value ? [[name, value]] : [];
    });
    return new URLSearchParams(chosen);
  }
}
