// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { keepLanguage, language, localDigits, size, startLanguage, t } from '../src/common/language';
import { placeOf } from '../src/common/place';
import { speak } from './texts';

const TEXTS = { fa: { hello: 'سلام {name}', count: '{n} مورد' }, en: { hello: 'Hello {name}', count: 'Items: {n}' } };

function pageIn(lang: string): Document {
  return { documentElement: { lang, dir: '' } } as Document;
}

function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
}

describe('the language of a page', () => {
  it('is the one of the shell, and sets the direction', () => {
    const page = pageIn('en');

    startLanguage(TEXTS, page, { search: '', kept: undefined });

    expect(language()).toBe('en');
    expect(page.documentElement.dir).toBe('ltr');
  });

  it('is the choice of the reader rather than that of the shell, and the one of the link before both', () => {
    const kept = shelf();
    const page = pageIn('en');
    keepLanguage('fa', kept);

    startLanguage(TEXTS, page, { search: '', kept });
    expect(page.documentElement).toMatchObject({ lang: 'fa', dir: 'rtl' });

    startLanguage(TEXTS, page, { search: '?lang=en', kept });
    expect(language()).toBe('en');
  });

  it('is Persian where nothing better is known', () => {
    startLanguage(TEXTS, pageIn('de'), { search: '?lang=xx', kept: undefined });

    expect(language()).toBe('fa');
  });
});

describe('a text', () => {
  beforeEach(() => startLanguage(TEXTS, pageIn('fa'), { search: '', kept: undefined }));

  it('takes parameters, numbers in the digits of the language', () => {
    expect(t('hello', { name: 'مریم' })).toBe('سلام مریم');
    expect(t('count', { n: 1200 })).toBe('۱٬۲۰۰ مورد');
  });

  it('keeps a parameter that is not given visible, and an unknown key too', () => {
    expect(t('hello')).toBe('سلام {name}');
    expect(t('nothing')).toBe('nothing');
  });

  it('is shown in the digits of the language', () => {
    expect(localDigits('1405/central/00042')).toBe('۱۴۰۵/central/۰۰۰۴۲');
  });

  it('tells sizes as people read them', () => {
    speak('en');

    expect([size(0), size(1023), size(1025), size(1_048_576), size(1_500_000)]).toEqual([
      '0 bytes',
      '1,023 bytes',
      '2 kB',
      '1 MB',
      '1.4 MB',
    ]);
  });
});

describe('the place of a page', () => {
  it('is what the shell says', () => {
    const metas: Readonly<Record<string, string>> = {
      services: '/alfresco/service/pishkhan',
      assets: '/alfresco/pishkhan',
      demo: 'true',
    };
    const shell = {
      querySelector: (selector: string) => ({ content: metas[/pishkhan-(\w+)/.exec(selector)?.[1] ?? ''] }),
    } as unknown as Document;

    expect(placeOf(shell)).toEqual({
      services: '/alfresco/service/pishkhan',
      assets: '/alfresco/pishkhan',
      tickets: '/alfresco/api/-default-/public/authentication/versions/1/tickets',
      demo: true,
    });
  });
});
