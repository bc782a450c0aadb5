import { walkSync } from '@nodelib/fs.walk';
import { cosmiconfigSync } from 'cosmiconfig';
import { parse } from 'csv-parse/sync';
import { buildSync } from 'esbuild';
import glob from 'fast-glob';
import fse from 'fs-extra';
import { globSync } from 'glob';
import { globbySync } from 'globby';
import gracefulFs from 'graceful-fs';
import ignoreWalk from 'ignore-walk';
import jwt from 'jsonwebtoken';
import { lilconfigSync } from 'lilconfig';
import { loadJsonFileSync } from 'load-json-file';
import { getPackageInfoSync } from 'local-pkg';
import { locatePathSync } from 'locate-path';
import { mkdirpSync } from 'mkdirp';
import { pathExistsSync } from 'path-exists';
import { packageConfigSync } from 'pkg-conf';
import { checkSync } from 'proper-lockfile';
import { rimrafSync } from 'rimraf';
import { globSync as tinyGlob } from 'tinyglobby';
import which from 'which';

export async function look(folder, key) {
  const lists = [
    glob.sync('*.js', { cwd: folder }), // reports: no-blocking-fs
    globSync('*.js', { cwd: folder }), // reports: no-blocking-fs
    globbySync('*.js', { cwd: folder }), // reports: no-blocking-fs
    tinyGlob('*.js', { cwd: folder }), // reports: no-blocking-fs
    ignoreWalk.sync({ path: folder }), // reports: no-blocking-fs
    walkSync(folder), // reports: no-blocking-fs
  ];
  const found = locatePathSync(['a.json', 'b.json'], { cwd: folder }); // reports: no-blocking-fs
  const config = cosmiconfigSync('tool').search(folder); // reports: no-blocking-fs, refuses: no-async-form
  const small = lilconfigSync('tool').search(folder); // reports: no-blocking-fs, refuses: no-async-form
  const own = packageConfigSync('tool', { cwd: folder }); // reports: no-blocking-fs
  const info = getPackageInfoSync('tool'); // reports: no-blocking-fs
  const rows = parse(gracefulFs.readFileSync(found, 'utf8')); // reports: no-blocking-cpu, refuses: needs-executor, reports: no-blocking-fs
  return { lists, found, config, small, own, info, rows, data: loadJsonFileSync(found), token: jwt.sign({ folder }, key) }; // reports: no-blocking-fs, reports: no-blocking-cpu, refuses: needs-executor
}

export async function make(folder) {
  if (pathExistsSync(folder) && checkSync(folder)) rimrafSync(folder); // reports: no-blocking-fs, reports: no-blocking-fs, reports: no-blocking-fs
  mkdirpSync(folder); // reports: no-blocking-fs
  fse.copySync('template', folder); // reports: no-blocking-fs
  buildSync({ entryPoints: [which.sync('node')], outdir: folder }); // reports: no-blocking-cpu, reports: no-blocking-fs
}
