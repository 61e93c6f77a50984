// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { Client, fileName } from '../src/common/client';
import { Problem } from '../src/common/problem';
import { speak } from './texts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

function clientThatAnswers(answer: () => Response): { client: Client; calls: Call[] } {
  const calls: Call[] = [];
  const send = async (url: unknown, init?: RequestInit): Promise<Response> => {
    calls.push({ url: String(url), init: init ?? {} });
    return answer();
  };
  const identity = { credentials: 'omit' as const, authorization: () => 'Basic dA==' };
  return { client: new Client('/alfresco/s/pishkhan', identity, send as typeof fetch), calls };
}

beforeAll(() => speak('fa'));

describe('a call', () => {
  it('carries language, identity and JSON', async () => {
    const { client, calls } = clientThatAnswers(() => new Response('{"ok":true}'));

    await expect(client.post('/requests/A/reject', { reason: 'x' })).resolves.toEqual({ ok: true });
    expect(calls[0]).toMatchObject({
      url: '/alfresco/s/pishkhan/requests/A/reject',
      init: { method: 'POST', credentials: 'omit', body: '{"reason":"x"}' },
    });
    expect(calls[0]?.init.headers).toMatchObject({ 'Accept-Language': 'fa', Authorization: 'Basic dA==' });
  });

  it('leaves the content type of a form to the browser', async () => {
    const { client, calls } = clientThatAnswers(() => new Response('{}'));

    await client.form('/tasks/1/answer', new FormData());

    expect(calls[0]?.init.headers).not.toHaveProperty('Content-Type');
  });

  it('throws a problem for every answer that is no success', async () => {
    const { client } = clientThatAnswers(() => new Response('{"detail":"نه","code":"not-found"}', { status: 404 }));

    await expect(client.get('/me')).rejects.toMatchObject({ status: 404, code: 'not-found', message: 'نه' });
  });

  it('throws a problem if no answer comes', async () => {
    const { client } = clientThatAnswers(() => {
      throw new TypeError('Failed to fetch');
    });

    await expect(client.get('/me')).rejects.toBeInstanceOf(Problem);
  });
});

describe('the name of a download', () => {
  it('is the UTF-8 one', () => {
    expect(fileName(`attachment; filename="answer.pdf"; filename*=UTF-8''%D9%BE%D8%A7%D8%B3%D8%AE.pdf`)).toBe(
      'پاسخ.pdf',
    );
  });

  it('is the neutral one, or nothing', () => {
    expect(fileName('attachment; filename="answer.pdf"')).toBe('answer.pdf');
    expect(fileName(null)).toBeUndefined();
  });
});
