// SPDX-License-Identifier: Apache-2.0
// What a first visit costs on a slow line, without fonts: they come last and nobody waits for them.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** Prints how many bytes the files are when compressed as the proxy does it, and ends the build if they are too many. */
export async function weigh(what, files, most) {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`dist/${file}`)).length));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const parts = files.map((file, index) => `${file} ${sizes[index]}`).join(', ');
  console.log(`${what}: ${sum} of at most ${most} bytes compressed, without fonts (${parts})`);
  if (sum > most) throw new Error(`${what} is too heavy`);
}
