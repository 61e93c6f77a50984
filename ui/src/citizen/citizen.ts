// SPDX-License-Identifier: Apache-2.0
import './citizen.css';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { frame, toMain } from '../common/frame';
import { startLanguage, storage, t } from '../common/language';
import { problemNotice } from '../common/notice';
import { Problem } from '../common/problem';
import { type Route, go, href, routeOf } from '../common/route';
import { client, drafts, place } from './desk';
import { texts } from './texts';
import './answer-letter';
import './filing';
import './letter-check';
import './own-request';
import './own-requests';
import './service-list';
import './service-sheet';
import './sign-in';
import './start';
import './survey';
import './track';

startLanguage(texts, document, { search: location.search, kept: storage('localStorage') });

/** Parts of the page that only a proven mobile number may see. */
const PERSONAL = ['file', 'requests'];

/** The citizen page: which part is shown, and whether someone is signed in. */
@customElement('pishkhan-citizen')
export class Citizen extends LitElement {
  @state() private route: Route = routeOf(location, 'citizen');
  @state() private signedIn: boolean | undefined;
  /** Counts the sign-ins; a part that lost its session keeps what was typed and goes on with the next. */
  @state() private session = 0;
  /** Why it is not known whether someone is signed in. */
  @state() private problem: Problem | undefined;
  @state() private signOutFailed = false;
  private asking = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.move);
    this.addEventListener('session-ended', () => (this.signedIn = false));
    this.addEventListener('signed-in', (event) => {
      const same = drafts.claim((event as CustomEvent<string>).detail);
      // What is still on the page belongs to whoever was signed in before.
      if (!same && this.session > 0) return location.reload();
      this.welcome();
      void this.updateComplete.then(toMain);
    });
    drafts.sweep();
    drafts.whenOwnerChanges(() => this.session > 0 && location.reload());
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.move);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    document.title = `${t(`title.${this.route.path[0] ?? 'start'}`)} — ${t('citizen.title')}`;
    const unknown = this.signedIn === undefined && !this.problem && !this.asking;
    if (unknown && (this.personal() || drafts.owned())) void this.askWhetherSignedIn();
  }

  protected override render(): TemplateResult {
    const navigation = html`<nav class="inner" aria-label=${t('frame.navigation')}>
      ${this.link(t('nav.file'), 'services')} ${this.link(t('nav.requests'), 'requests')}
      ${this.link(t('nav.status'), 'status')}
    </nav>`;
    const account = this.signedIn
      ? html`<button type="button" class="tool" @click=${this.signOut}>${t('nav.signOut')}</button>`
      : nothing;
    return frame({ title: t('citizen.title'), demo: place.demo, navigation, account }, this.all());
  }

  private all(): TemplateResult {
    const failed = html`<p class="notice notice-red" role="alert">${t('signOut.failed')}</p>`;
    return html`${this.signOutFailed ? failed : nothing} ${this.content()}`;
  }

  private content(): TemplateResult {
    if (!this.personal()) return this.shown();
    if (this.problem) return problemNotice(this.problem, () => (this.problem = undefined));
    if (this.signedIn === undefined) return html`<p class="loading" role="status">${t('loading')}</p>`;
    return html`${this.signedIn ? nothing : html`<pishkhan-sign-in ?again=${this.session > 0}></pishkhan-sign-in>`}
      <div ?hidden=${!this.signedIn}>${this.session > 0 ? this.shown() : nothing}</div>`;
  }

  private shown(): TemplateResult {
    const [name, code = '', part] = this.route.path;
    const { query } = this.route;
    if (name === 'services' && code) return html`<pishkhan-service-sheet .service=${code}></pishkhan-service-sheet>`;
    if (name === 'services')
      return html`<pishkhan-service-list .desk=${query.get('desk') ?? ''}></pishkhan-service-list>`;
    if (name === 'surveys') return html`<pishkhan-survey .token=${code}></pishkhan-survey>`;
    if (name === 'status') return html`<pishkhan-track .code=${code}></pishkhan-track>`;
    if (name === 'letters') return html`<pishkhan-letter-check .verification=${code}></pishkhan-letter-check>`;
    if (name === 'file') {
      return html`<pishkhan-filing
        .session=${this.session}
        .desk=${query.get('desk') ?? ''}
        .service=${query.get('service') ?? ''}
        .step=${query.get('step') ?? ''}
        .changing=${query.has('change')}
      ></pishkhan-filing>`;
    }
    if (name === 'requests' && part === 'answer')
      return html`<pishkhan-answer-letter .session=${this.session} .code=${code}></pishkhan-answer-letter>`;
    if (name === 'requests' && code)
      return html`<pishkhan-own-request .session=${this.session} .code=${code}></pishkhan-own-request>`;
    if (name === 'requests') return html`<pishkhan-own-requests .session=${this.session}></pishkhan-own-requests>`;
    return html`<pishkhan-start></pishkhan-start>`;
  }

  private link(text: string, part: string): TemplateResult {
    const here = this.route.path[0] === part || (part === 'services' && this.route.path[0] === 'file');
    return html`<a href=${href(part)} aria-current=${here ? 'page' : nothing}>${text}</a>`;
  }

  private personal(): boolean {
    return PERSONAL.includes(this.route.path[0] ?? '');
  }

  private readonly move = (): void => {
    this.route = routeOf(location, 'citizen');
    this.problem = undefined;
    this.signOutFailed = false;
    void this.updateComplete.then(toMain);
  };

  /** The session is a cookie that scripts cannot see: only a call tells. */
  private async askWhetherSignedIn(): Promise<void> {
    this.asking = true;
    try {
      await client.get('/requests?max=1');
      this.welcome();
    } catch (error) {
      if (error instanceof Problem && error.status === 401) this.signedIn = false;
      else if (error instanceof Problem) this.problem = error;
      else throw error;
    } finally {
      this.asking = false;
    }
  }

  private welcome(): void {
    this.signedIn = true;
    this.session++;
  }

  /** What was typed goes even if the server cannot be reached: the next reader may be somebody else. */
  private readonly signOut = async (): Promise<void> => {
    drafts.forget();
    this.signOutFailed = false;
    try {
      await client.delete('/sessions/current');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.signOutFailed = error.status !== 401;
      if (this.signOutFailed) return;
    }
    drafts.clear();
    this.signedIn = undefined;
    this.session = 0;
    go(href());
  };
}
