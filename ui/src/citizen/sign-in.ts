// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Challenge } from '../common/captcha';
import { errorSummary, submitButton, textField } from '../common/field';
import { foldNumber } from '../common/fold';
import { localDigits, t } from '../common/language';
import { Page } from '../common/page';
import { client, place } from './desk';
import { solve } from './solve';

interface Asked {
  readonly mobile: string;
  /** When a code may be asked for again, in milliseconds of the browser's clock. */
  readonly resendAt: number;
  readonly expiresInSeconds: number;
}

/** Signing in: mobile number, captcha solved by the browser itself, one-time code by SMS. */
@customElement('pishkhan-sign-in')
export class SignIn extends Page {
  /** True after a session has ended on an open page. */
  @property({ type: Boolean }) again = false;
  @state() private asked: Asked | undefined;
  @state() private now = Date.now();
  private typed = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('signIn.title')}</h1>
      ${this.again ? html`<p class="notice notice-amber" role="status">${t('signIn.again')}</p>` : nothing}
      ${errorSummary(this.errors)} ${this.asked ? this.codeForm(this.asked) : this.mobileForm()}`;
  }

  private mobileForm(): TemplateResult {
    const mobile = {
      name: 'mobile',
      label: t('signIn.mobile'),
      hint: t('signIn.mobileHint'),
      error: this.errorOf('mobile'),
    };
    return html`<form novalidate @submit=${this.ask}>
      ${textField(mobile, { type: 'tel', autocomplete: 'tel', inputmode: 'tel', maxlength: 40, value: this.typed, ltr: true })}
      <p class="hint">${t('signIn.captcha')}</p>
      ${submitButton(t('signIn.ask'), this.busy)}
      <p role="status" class="hint">${this.busy ? t('signIn.solving') : nothing}</p>
    </form>`;
  }

  private codeForm({ mobile, resendAt, expiresInSeconds }: Asked): TemplateResult {
    const code = { name: 'code', label: t('signIn.code'), hint: t('signIn.codeHint'), error: this.errorOf('code') };
    const wait = Math.max(0, Math.ceil((resendAt - this.now) / 1000));
    return html`<p role="status">
        ${t('signIn.sentTo')} <bdi class="code">${localDigits(mobile)}</bdi>${t('signIn.sent')}
        ${t('signIn.valid', { n: Math.max(1, Math.round(expiresInSeconds / 60)) })}
      </p>
      <form novalidate @submit=${this.enter}>
        ${textField(code, { autocomplete: 'one-time-code', inputmode: 'numeric', maxlength: 20, ltr: true })}
        ${submitButton(t('signIn.enter'), this.busy)}
      </form>
      <p class="buttons">
        ${
          wait > 0
            ? html`<span class="hint">${t('signIn.wait', { time: clockOf(wait) })}</span>`
            : html`<button type="button" class="link" @click=${this.resend}>${t('signIn.resend')}</button>`
        }
        <button type="button" class="link" @click=${this.change}>${t('signIn.change')}</button>
      </p>
      <details>
        <summary>${t('signIn.noCode')}</summary>
        <p>${t('signIn.noCodeText')}</p>
      </details>`;
  }

  private readonly ask = (event: SubmitEvent): void => {
    event.preventDefault();
    this.typed = String(new FormData(event.target as HTMLFormElement).get('mobile') ?? '');
    const mobile = foldNumber(this.typed);
    if (!/^\+?\d{8,15}$/.test(mobile)) {
      this.showErrors([{ name: 'mobile', reason: t(mobile ? 'signIn.mobile.malformed' : 'signIn.mobile.required') }]);
      return;
    }
    void this.order(mobile);
  };

  private async order(mobile: string): Promise<void> {
    const sent = await this.sending(['mobile'], async () => {
      const challenge = await client.get<Challenge>('/captcha');
      const captcha = await solve(challenge, `${place.assets}/solver.js`);
      const receipt = await client.post<{ expiresInSeconds: number; resendAfterSeconds: number }>('/otp', {
        mobile,
        captcha,
      });
      this.asked = {
        mobile,
        expiresInSeconds: receipt.expiresInSeconds,
        resendAt: Date.now() + receipt.resendAfterSeconds * 1000,
      };
    });
    if (!sent) return;
    this.tick();
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('#field-code')?.focus();
  }

  private readonly enter = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = foldNumber(String(new FormData(event.target as HTMLFormElement).get('code') ?? ''));
    if (!/^\d{6}$/.test(code)) {
      this.showErrors([{ name: 'code', reason: t('signIn.code.malformed') }]);
      return;
    }
    await this.sending(['code'], async () => {
      const { mobile } = await client.post<{ mobile: string }>('/sessions', { mobile: this.asked?.mobile, code });
      this.dispatchEvent(new CustomEvent('signed-in', { detail: mobile, bubbles: true }));
    });
  };

  private readonly resend = (): void => {
    if (this.asked) void this.order(this.asked.mobile);
  };

  private readonly change = (): void => {
    clearInterval(this.timer);
    this.asked = undefined;
    this.errors = [];
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('#field-mobile')?.focus());
  };

  private tick(): void {
    clearInterval(this.timer);
    this.now = Date.now();
    this.timer = setInterval(() => (this.now = Date.now()), 1000);
  }
}

/** Seconds as minutes and seconds, 1:05. */
function clockOf(seconds: number): string {
  return localDigits(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
}
