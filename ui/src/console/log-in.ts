// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { errorSummary, submitButton, textField } from '../common/field';
import { t } from '../common/language';
import { Page } from '../common/page';
import { Problem } from '../common/problem';
import { signIn } from './staff';

/** Signing in with the Alfresco login. */
@customElement('pishkhan-log-in')
export class LogIn extends Page {
  protected override render(): TemplateResult {
    const userName = { name: 'userName', label: t('logIn.userName'), error: this.errorOf('userName') };
    const password = { name: 'password', label: t('logIn.password'), error: this.errorOf('password') };
    return html`<div class="narrow">
      <h1>${t('logIn.title')}</h1>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${textField(userName, { autocomplete: 'username', ltr: true })}
        ${textField(password, { type: 'password', autocomplete: 'current-password', ltr: true })}
        ${submitButton(t('logIn.submit'), this.busy)}
      </form>
    </div>`;
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string): string => String(form.get(name) ?? '');
    const missing = ['userName', 'password'].filter((name) => given(name).trim() === '');
    if (missing.length > 0) {
      this.showErrors(missing.map((name) => ({ name, reason: t(`logIn.${name}.required`) })));
      return;
    }
    const entered = await this.sending([], () => this.enter(given('userName').trim(), given('password')));
    if (entered) this.dispatchEvent(new CustomEvent('signed-in', { bubbles: true }));
  };

  /** Alfresco's refusal has no words for people. */
  private async enter(userName: string, password: string): Promise<void> {
    try {
      await signIn(userName, password);
    } catch (error) {
      if (!(error instanceof Problem) || ![401, 403].includes(error.status)) throw error;
      throw new Problem(422, 'wrong', t('logIn.wrong'));
    }
  }
}
