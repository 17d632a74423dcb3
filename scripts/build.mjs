// Compiles src/**/*.ts of every package (or of the packages named) to dist/ with swc, only what is newer than its output.
// Files of other packages that a browser gets (`vendor` in package.json) are copied: the packages themselves stay out of the image.
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';

const root = resolve(import.meta.dirname, '..');
const swcrc = join(root, '.swcrc');
const options = JSON.parse(readFileSync(swcrc, 'utf8'));
delete options.$schema;
const configTime = Math.max(statSync(swcrc).mtimeMs, statSync(import.meta.filename).mtimeMs);
// Scripts that build before they run have arguments of their own: only folders of packages count here.
const named = process.argv
  .slice(2)
  .map((path) => relative(root, resolve(root, path)))
  .filter((path) => path !== '' && existsSync(join(root, path, 'package.json')));
const packages =
  named.length > 0
    ? named
    : globSync(['{libs,services}/*/package.json', 'tools/package.json'], { cwd: root }).map((path) =>
        dirname(path),
      );

let compiled = 0;
const compile = async (folder, source) => {
  const from = join(root, folder, 'src', source);
  const to = join(root, folder, 'dist', source.replace(/\.ts$/, '.js'));
  // The output carries its source's time: an edit while it is being compiled is then never taken for compiled.
  const { mtimeMs, mtime } = statSync(from);
  const made = statSync(to, { throwIfNoEntry: false });
  if (made && Math.abs(made.mtimeMs - mtimeMs) < 1 && made.ctimeMs > configTime) return;
  const { code, map } = await transformFile(from, { ...options, swcrc: false, filename: from });
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.map`, map);
  writeFileSync(to, code);
  utimesSync(to, mtime, mtime);
  compiled += 1;
};

const copyVendored = (folder) => {
  const manifest = join(root, folder, 'package.json');
  const { vendor = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const [name, source] of Object.entries(vendor)) {
    const to = join(root, folder, 'vendor', name);
    const from = createRequire(manifest).resolve(source);
    if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
};

for (const folder of packages) {
  copyVendored(folder);
  const sources = globSync('**/*.ts', { cwd: join(root, folder, 'src') }).filter(
    (path) => !/\.spec\.ts$|\.d\.ts$/.test(path),
  );
  const wanted = new Set(sources.map((path) => path.replace(/\.ts$/, '.js')));
  for (const output of globSync('**/*.js', { cwd: join(root, folder, 'dist') })) {
    if (!wanted.has(output)) rmSync(join(root, folder, 'dist', output));
  }
  await Promise.all(sources.map((source) => compile(folder, source)));
}
if (compiled > 0) console.log(`built ${compiled} files`);
