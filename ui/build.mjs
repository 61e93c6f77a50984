// SPDX-License-Identifier: Apache-2.0
// Builds each page on its own, so that the citizen page never carries staff code, under stable file names:
// the shells are served by web scripts and refer to /alfresco/pishkhan/<file>.
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { weigh } from './weigh.mjs';

const pages = ['citizen', 'console', 'solver'];
const libraries = {
  lit: 'LICENSE',
  'lit-html': 'LICENSE',
  'lit-element': 'LICENSE',
  '@lit/reactive-element': 'LICENSE',
  '@noble/hashes': 'LICENSE',
  uqr: 'LICENSE',
};

await rm('dist', { recursive: true, force: true });
for (const page of pages) {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: ['es2022', 'chrome107', 'firefox104', 'safari16'],
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: {
        input: { [page]: `src/${page}/${page}.ts` },
        output: {
          entryFileNames: '[name].js',
          assetFileNames: (asset) =>
            asset.names[0]?.endsWith('.woff2') ? 'fonts/[name][extname]' : `${page}[extname]`,
          inlineDynamicImports: true,
        },
      },
    },
  });
}

await copyFile('node_modules/vazirmatn/OFL.txt', 'dist/fonts/OFL.txt');

await copyFile('icon.svg', 'dist/icon.svg');

const notices = await Promise.all(
  Object.entries(libraries).map(async ([name, file]) => {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
    return `${name} ${version}\n\n${await readFile(`node_modules/${name}/${file}`, 'utf8')}`;
  }),
);
await writeFile('dist/licenses.txt', notices.join('\n\n----------\n\n'));

await weigh('The citizen page', ['citizen.js', 'citizen.css', 'solver.js'], 120_000);
