// SPDX-License-Identifier: Apache-2.0
// A web worker: solves the captcha while the page stays answerable.
import { type Challenge, lastNumber, search } from '../common/captcha';

onmessage = ({ data }: MessageEvent<Challenge>) => {
  postMessage(search(data, 0, lastNumber(data) + 1) ?? null);
};
