// SPDX-License-Identifier: Apache-2.0
import { t } from './language';

/** One wrong field, as the server or the page's own rules name it. */
export interface FieldError {
  /** Name of the field; empty if the error belongs to the whole form. */
  readonly name: string;
  /** What to do about it, in the reader's language. */
  readonly reason: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  logId?: string;
  invalidParams?: { name?: string; reason?: string }[];
}

/** An answer that says no, or no answer at all (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly invalidParams: readonly FieldError[] = [],
    readonly logId?: string,
    /** Seconds to wait before trying again, if the server said so. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}

/** Reads an answer that says no; it need not be problem+json (a proxy may have written it). */
export function readProblem(status: number, body: string, retryAfter: string | null): Problem {
  const seconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  const parsed = parse(body);
  const params = (parsed.invalidParams ?? []).map(({ name, reason }) => ({ name: name ?? '', reason: reason ?? '' }));
  const detail = parsed.detail ?? parsed.title ?? fallback(status, seconds);
  return new Problem(status, parsed.code ?? '', detail, params, parsed.logId, seconds);
}

/** No answer came: the network is down or the host does not listen. */
export function noAnswer(): Problem {
  return new Problem(0, 'no-answer', t('error.noAnswer'));
}

/**
 * The errors to show above a form: those of known fields under their name, the others under the whole form, so that nothing the
 * server said is swallowed. An index such as attachments[2] belongs to its field.
 */
export function fieldErrors(problem: Problem, known: readonly string[]): FieldError[] {
  if (problem.invalidParams.length === 0) return [{ name: '', reason: problem.message }];
  return problem.invalidParams.map(({ name, reason }) => {
    const field = [name, name.replace(/[[.].*$/, '')].find((candidate) => known.includes(candidate)) ?? '';
    return { name: field, reason: reason || problem.message };
  });
}

function parse(body: string): ProblemBody {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function fallback(status: number, seconds: number | undefined): string {
  if (status === 401) return t('error.401');
  if (status === 403) return t('error.403');
  if (status === 404) return t('error.404');
  if (status === 413) return t('error.413');
  if (status === 429) return t('error.429', { seconds: seconds ?? 60 });
  return t('error.500');
}
