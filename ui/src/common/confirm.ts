// SPDX-License-Identifier: Apache-2.0
import { html, render } from 'lit';
import { t } from './language';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button that does it says: the deed itself, not "yes". */
  readonly deed: string;
  readonly dangerous?: boolean;
}

/** Asks before something final; true if the deed is wanted. */
export function confirmed({ title, text, deed, dangerous }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  render(
    html`<form method="dialog">
      <h2 id="dialog-title">${title}</h2>
      <p>${text}</p>
      <div class="buttons">
        <button class="button ${dangerous ? 'danger' : 'primary'}" value="deed">${deed}</button>
        <button class="button secondary" value="" autofocus>${t('form.cancel')}</button>
      </div>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'deed');
    });
  });
}
