// SPDX-License-Identifier: Apache-2.0
import { type Language, startLanguage } from '../src/common/language';
import { texts } from '../src/citizen/texts';

/** Sets the language as the page does at its start. */
export function speak(language: Language): void {
  startLanguage(texts, { documentElement: { lang: language, dir: '' } } as Document, undefined);
}
