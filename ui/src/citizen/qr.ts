// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { encode } from 'uqr';

/** Light modules around the code, as the standard demands. */
const QUIET = 4;

/** A text as a QR code; the label tells readers who do not see it what it leads to. */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    <path d=${darkRuns(data)} />
  </svg>`;
}

/** The dark modules of each row, neighbours drawn as one, as the data of an SVG path. */
export function darkRuns(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      const runs = row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g);
      return [...runs].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
    })
    .join('');
}
