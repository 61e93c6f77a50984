// SPDX-License-Identifier: Apache-2.0
import { type Challenge, lastNumber, payload, search } from '../common/captcha';

const PIECE = 2_000;

/** Solves a challenge in a worker, or piece by piece on the page where workers are not to be had. */
export async function solve(challenge: Challenge, workerUrl: string): Promise<string> {
  const number = await inWorker(challenge, workerUrl).catch(() => inPieces(challenge));
  if (number === undefined) throw new Error('The challenge has no solution in its range');
  return payload(challenge, number);
}

function inWorker(challenge: Challenge, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<number | null>) => {
      worker.terminate();
      resolve(data ?? undefined);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('No worker'));
    };
    worker.postMessage(challenge);
  });
}

/** The same search with a pause after each piece, so that the page goes on being drawn. */
export async function inPieces(challenge: Challenge): Promise<number | undefined> {
  const end = lastNumber(challenge) + 1;
  for (let start = 0; start < end; start += PIECE) {
    const number = search(challenge, start, Math.min(start + PIECE, end));
    if (number !== undefined) return number;
    await new Promise((resume) => setTimeout(resume));
  }
  return undefined;
}
