// SPDX-License-Identifier: Apache-2.0
import './console.css';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { frame, toMain } from '../common/frame';
import { startLanguage, storage, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Problem } from '../common/problem';
import { type Route, go, href, routeOf } from '../common/route';
import type { Me } from './api';
import './inbox';
import './log-in';
import './outbox';
import './queue';
import './register';
import './request';
import { client, forgetTicket, hasTicket, place, signOut } from './staff';
import './task';
import { texts } from './texts';

startLanguage(texts, document, { search: location.search, kept: storage('localStorage') });

/** The staff console: who works here, and which part is shown. */
@customElement('pishkhan-console')
export class Console extends LitElement {
  @state() private route: Route = routeOf(location, 'console');
  @state() private me: Me | undefined;
  @state() private signedIn = hasTicket();
  @state() private session = 0;
  @state() private problem: Problem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.move);
    this.addEventListener('session-ended', () => this.leave());
    this.addEventListener('signed-in', () => void this.welcome().then(toMain));
    if (this.signedIn) void this.welcome();
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.move);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    document.title = `${t(`title.${this.steps()[0] ?? 'start'}`)} — ${t('console.title')}`;
  }

  protected override render(): TemplateResult {
    const account =
      this.signedIn && this.me
        ? html`<span>${this.me.fullName ?? this.me.userName}</span>
            <button type="button" class="tool" @click=${this.signOut}>${t('console.signOut')}</button>`
        : nothing;
    const navigation = this.signedIn && this.me ? this.navigation(this.me) : nothing;
    return frame({ title: t('console.title'), demo: place.demo, navigation, account, wide: true }, this.content());
  }

  /** What was typed stays while someone whose ticket has ended signs in again. */
  private content(): TemplateResult {
    return html`${this.signedIn ? nothing : html`<pishkhan-log-in></pishkhan-log-in>`}
      <div ?hidden=${!this.signedIn}>
        ${this.problem ? problemNotice(this.problem, () => void this.welcome()) : this.me ? this.shown() : this.signedIn ? loadingNotice() : nothing}
      </div>`;
  }

  private navigation({ roles, desks }: Me): TemplateResult {
    const link = (part: string): TemplateResult =>
      html`<a href=${href(part)} aria-current=${this.steps()[0] === part ? 'page' : nothing}>${t(`title.${part}`)}</a>`;
    return html`<nav class="inner wide" aria-label=${t('frame.navigation')}>
      ${desks.length > 0 ? link('desks') : nothing} ${roles.includes('expert') ? link('tasks') : nothing}
      ${roles.includes('secretariat') ? link('register') : nothing}
      ${roles.includes('officer') || roles.includes('administrator') ? link('messages') : nothing}
    </nav>`;
  }

  private shown(): TemplateResult {
    const [name, first = '', second = ''] = this.steps();
    const { session } = this;
    if (name === 'desks') {
      const desk = first || (this.me?.desks[0] ?? '');
      return html`<pishkhan-queue
        .session=${session}
        .own=${this.me?.desks ?? []}
        .managed=${this.me?.managed ?? []}
        .desk=${desk}
        .tab=${second}
        .query=${this.route.query}
      ></pishkhan-queue>`;
    }
    if (name === 'requests') return html`<pishkhan-request .session=${session} .code=${first}></pishkhan-request>`;
    if (name === 'tasks' && first) return html`<pishkhan-task .session=${session} .task=${first}></pishkhan-task>`;
    if (name === 'tasks') return html`<pishkhan-inbox .session=${session}></pishkhan-inbox>`;
    if (name === 'register') {
      return html`<pishkhan-register
        .session=${session}
        .secretariats=${this.me?.secretariats ?? []}
        .query=${this.route.query}
      ></pishkhan-register>`;
    }
    if (name === 'messages')
      return html`<pishkhan-outbox .session=${session} .query=${this.route.query}></pishkhan-outbox>`;
    return html`<h1>${t('console.noRole')}</h1>
      <p>${t('console.noRoleText')}</p>`;
  }

  /** The route, or the first part that the caller's roles open. */
  private steps(): readonly string[] {
    if (this.route.path.length > 0 || !this.me) return this.route.path;
    if (this.me.desks.length > 0) return ['desks'];
    if (this.me.roles.includes('expert')) return ['tasks'];
    if (this.me.roles.includes('secretariat')) return ['register'];
    return this.me.roles.includes('administrator') ? ['messages'] : [];
  }

  private readonly move = (): void => {
    this.route = routeOf(location, 'console');
    void this.updateComplete.then(toMain);
  };

  private async welcome(): Promise<void> {
    this.problem = undefined;
    try {
      const me = await client.get<Me>('/me');
      if (this.me && this.me.userName !== me.userName) go(href());
      this.me = me;
      this.signedIn = true;
      this.session++;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) this.leave();
      else this.problem = error;
    }
  }

  private leave(): void {
    forgetTicket();
    this.signedIn = false;
  }

  private readonly signOut = async (): Promise<void> => {
    await signOut();
    this.signedIn = false;
    this.me = undefined;
    go(href());
  };
}
