// SPDX-License-Identifier: Apache-2.0
import { type Language, startLanguage } from '../src/common/language';
import { texts as citizen } from '../src/citizen/texts';
import { texts as console } from '../src/console/texts';

/** Sets the language as the pages do at their start, with the texts of both. */
export function speak(language: Language): void {
  const texts = { fa: { ...citizen.fa, ...console.fa }, en: { ...citizen.en, ...console.en } };
  startLanguage(texts, { documentElement: { lang: language, dir: '' } } as Document, { search: '', kept: undefined });
}
