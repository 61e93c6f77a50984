// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SIDES = ['citizen', 'console'] as const;

function texts(name: string): Record<string, string> {
  return JSON.parse(readFileSync(`src/i18n/${name}.json`, 'utf8')) as Record<string, string>;
}

function parameters(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

/** Keys written out in t('…') in the sources of a folder; keys put together at run time are not seen. */
function usedKeys(folder: string): string[] {
  const sources = readdirSync(`src/${folder}`).filter((file) => file.endsWith('.ts'));
  return sources.flatMap((file) => {
    const source = readFileSync(`src/${folder}/${file}`, 'utf8');
    return [...source.matchAll(/\bt\('([^']+)'/g)].map(([, key]) => key ?? '');
  });
}

describe.each(['common', ...SIDES])('the texts of %s', (side) => {
  const fa = texts(`${side}.fa`);
  const en = texts(`${side}.en`);

  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fa).sort());
  });

  it('have the same parameters in both languages', () => {
    for (const key of Object.keys(fa)) expect(parameters(en[key] ?? ''), key).toEqual(parameters(fa[key] ?? ''));
  });

  it('are not empty, and Persian ones carry Persian letters only', () => {
    for (const [key, text] of Object.entries(fa)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[\u064a\u0643\u0640]/);
    }
    for (const [key, text] of Object.entries(en)) expect(text.trim(), key).not.toBe('');
  });
});

describe.each(SIDES)('the sources of %s', (side) => {
  it('use no key that has no text', () => {
    const known = { ...texts('common.fa'), ...texts(`${side}.fa`) };
    const missing = [...usedKeys('common'), ...usedKeys(side)].filter((key) => !(key in known));

    expect(missing).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const statuses = [
    'submitted',
    'returned',
    'registered',
    'answered',
    'rejected',
    're-examination',
    'withdrawn',
    'closed',
  ];
  const steps = [...statuses, 'referred', 'completed', 'assigned'];
  const families: Readonly<Record<string, readonly string[]>> = {
    'status.': statuses,
    'staff.': statuses,
    'step.': [...steps, 'otp', 'extended', 'survey'],
    'message.': ['queued', 'sending', 'accepted', 'unknown', 'failed'],
    'kind.': ['question', 'service', 'complaint', 'criticism', 'suggestion', 'thanks'],
    'turn.': ['citizen', 'desk', 'expert', 'none'],
    'tab.': ['open', 'new', 'completed', 'waiting', 'in-progress', 're-examination', 'referred', 'closed'],
    'decision.': ['approve', 'return', 'refer', 'reject', 'answer'],
    'decision.second.': ['reject', 'answer'],
    'file.role.': ['body', 'attachment', 'answer', 'former-answer'],
    'filing.step.': ['matter', 'form', 'papers', 'check'],
    'filing.': ['lost', 'lost.text', 'stopped', 'stopped.text', 'earlier', 'earlier.text'],
    'date.': ['day', 'month', 'year'],
    'form.': ['true', 'false'],
    'register.': ['incoming', 'outgoing', 'reserved', 'void'],
  };

  it('all have a text', () => {
    const known = { ...texts('common.fa'), ...texts('citizen.fa'), ...texts('console.fa') };
    const wanted = Object.entries(families).flatMap(([family, words]) => words.map((word) => family + word));

    expect(wanted.filter((key) => !(key in known))).toEqual([]);
  });
});
