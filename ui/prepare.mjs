// SPDX-License-Identifier: Apache-2.0
// Called by Maven: `npm ci` and `npm run build`, each only if what it depends on has changed since it last went well.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const tasks = {
  dependencies: {
    inputs: ['package-lock.json', '.npmrc'],
    stamp: 'node_modules/.pishkhan',
    command: ['ci', '--prefer-offline', '--loglevel=error'],
  },
  pages: {
    inputs: ['package-lock.json', 'package.json', 'tsconfig.json', 'build.mjs', 'weigh.mjs', 'icon.svg', 'src', 'test'],
    stamp: 'target/pages.sha256',
    output: 'dist/citizen.js',
    command: ['run', '--silent', 'build'],
  },
};

function files(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => (/^(src|test)$/.test(input) ? files(input) : [input]))) {
    hash.update(path).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

const task = tasks[process.argv[2]];
const wanted = fingerprint(task.inputs);
const done =
  existsSync(task.stamp) && readFileSync(task.stamp, 'utf8') === wanted && (!task.output || existsSync(task.output));
if (!done) {
  const { status } = spawnSync('npm', task.command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(dirname(task.stamp), { recursive: true });
  writeFileSync(task.stamp, wanted);
}
