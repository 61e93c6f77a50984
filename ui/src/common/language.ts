// SPDX-License-Identifier: Apache-2.0

export type Language = 'fa' | 'en';
export type Texts = Readonly<Record<string, string>>;

const KEPT = 'pishkhan.language';
let current: Language = 'fa';
let texts: Texts = {};

/** What a page knows of its reader's language. */
export interface LanguageHints {
  /** The query of the page's address: `lang` in a link wins. */
  readonly search: string;
  /** Where the reader's own choice is kept. */
  readonly kept: Storage | undefined;
}

/** Chooses the language of the page: the one of the link, else the reader's choice, else the one of the shell. */
export function startLanguage(
  all: Readonly<Record<Language, Texts>>,
  page: Document,
  { search, kept }: LanguageHints,
): void {
  const wanted = new URLSearchParams(search).get('lang') ?? kept?.getItem(KEPT) ?? page.documentElement.lang;
  current = wanted === 'en' ? 'en' : 'fa';
  texts = all[current];
  page.documentElement.lang = current;
  page.documentElement.dir = current === 'fa' ? 'rtl' : 'ltr';
}

/** Keeps the other language for the next loading of the page. */
export function keepLanguage(language: Language, kept: Storage | undefined): void {
  kept?.setItem(KEPT, language);
}

export function language(): Language {
  return current;
}

/** The text of a key in the page's language; {name} is replaced by the parameter, numbers in the language's digits. */
export function t(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/** True if the page has a text of its own for this key. */
export function hasText(key: string): boolean {
  return key in texts;
}

export function number(value: number): string {
  return new Intl.NumberFormat(current === 'fa' ? 'fa-IR' : 'en-GB').format(value);
}

/** A text whose digits are those of the page's language; for codes, dates and file sizes that are already text. */
export function localDigits(text: string): string {
  return current === 'fa' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : text;
}

/** A size in bytes as people read it. */
export function size(bytes: number): string {
  if (bytes < 1024) return t('size.bytes', { n: bytes });
  if (bytes < 1024 * 1024) return t('size.kb', { n: Math.ceil(bytes / 1024) });
  return t('size.mb', { n: Math.round((bytes / (1024 * 1024)) * 10) / 10 });
}

/** The browser's storage of this kind, or nothing where it is forbidden. */
export function storage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}
