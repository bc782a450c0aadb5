import { walk as walkCallback } from '@nodelib/fs.walk';
import { promisify } from 'node:util';
import { cosmiconfigSync } from 'cosmiconfig';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import glob from 'fast-glob';
import fse from 'fs-extra';
import { glob as globAsync } from 'glob';
import { globby } from 'globby';
import gracefulFs from 'graceful-fs';
import ignoreWalk from 'ignore-walk';
import jwt from 'jsonwebtoken';
import { lilconfigSync } from 'lilconfig';
import { loadJsonFile } from 'load-json-file';
import { getPackageInfo } from 'local-pkg';
import { locatePath } from 'locate-path';
import { mkdirp } from 'mkdirp';
import { pathExists } from 'path-exists';
import { packageConfig } from 'pkg-conf';
import { check } from 'proper-lockfile';
import { rimraf } from 'rimraf';
import { glob as globAsync2 } from 'tinyglobby';
import which from 'which';

const walk = promisify(walkCallback);
const readFile = promisify(gracefulFs.readFile);

export async function look(folder, key) {
  const lists = [
    await glob('*.js', { cwd: folder }),
    await globAsync('*.js', { cwd: folder }),
    await globby('*.js', { cwd: folder }),
    await globAsync2('*.js', { cwd: folder }),
    await ignoreWalk({ path: folder }),
    await walk(folder),
  ];
  const found = await locatePath(['a.json', 'b.json'], { cwd: folder });
  const config = cosmiconfigSync('tool').search(folder); // reports: no-blocking-fs, refuses: no-async-form
  const small = lilconfigSync('tool').search(folder); // reports: no-blocking-fs, refuses: no-async-form
  const own = await packageConfig('tool', { cwd: folder });
  const info = await getPackageInfo('tool');
  const rows = parse(await readFile(found, 'utf8')); // reports: no-blocking-cpu, refuses: needs-executor
  return { lists, found, config, small, own, info, rows, data: await loadJsonFile(found), token: jwt.sign({ folder }, key) }; // reports: no-blocking-cpu, refuses: needs-executor
}

export async function make(folder) {
  if (await pathExists(folder) && await check(folder)) await rimraf(folder);
  await mkdirp(folder);
  await fse.copy('template', folder);
  await build({ entryPoints: [await which('node')], outdir: folder });
}
