// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { List } from '../common/api';
import { shortDay } from '../common/date';
import { localDigits, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import type { TaskItem } from './api';
import { pager } from './pager';
import { client } from './staff';

const STEP = 25;

/** The inbox of an expert: letters that wait for work. */
@customElement('pishkhan-inbox')
export class Inbox extends Page {
  @state() private tasks: List<TaskItem> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) void this.load(0);
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('title.tasks')}</h1>
      ${this.problem ? problemNotice(this.problem, () => void this.load(0)) : this.tasks ? this.table(this.tasks) : loadingNotice()}`;
  }

  private table(tasks: List<TaskItem>): TemplateResult {
    if (tasks.items.length === 0) return html`<p class="empty">${t('inbox.empty')}</p>`;
    return html`<table class="table">
        <caption class="hidden-text">
          ${t('title.tasks')}
        </caption>
        <thead>
          <tr>
            ${['queue.subject', 'request.number', 'queue.desk', 'inbox.since', 'queue.due'].map((column) => html`<th scope="col">${t(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tasks.items.map((task) => this.row(task))}
        </tbody>
      </table>
      ${pager(tasks, (skip) => void this.load(skip))}`;
  }

  private row(task: TaskItem): TemplateResult {
    return html`<tr>
      <th scope="row">
        <a href=${href('tasks', task.id)}><bdi>${task.subject ?? task.name}</bdi></a>
        <span class="hint">${task.name} · <bdi class="code">${groupTrackingCode(task.trackingCode)}</bdi></span>
      </th>
      <td data-label=${t('request.number')}><bdi class="code">${localDigits(task.letterNumber ?? '')}</bdi></td>
      <td data-label=${t('queue.desk')}>${task.deskTitle}</td>
      <td data-label=${t('inbox.since')}>${task.startedAt ? shortDay(task.startedAt) : nothing}</td>
      <td data-label=${t('queue.due')}>
        ${shortDay(task.dueAt)} ${task.overdue ? html`<span class="tag tag-red">${t('queue.overdue')}</span>` : nothing}
      </td>
    </tr>`;
  }

  private async load(skip: number): Promise<void> {
    this.tasks = undefined;
    await this.loading(async () => {
      this.tasks = await client.get<List<TaskItem>>(`/tasks?skip=${skip}&max=${STEP}`);
    });
  }
}
