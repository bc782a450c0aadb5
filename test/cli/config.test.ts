import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../cli/arguments.ts';
import { parseArguments } from '../../cli/arguments.ts';
import { parseConfig, readPolicy } from '../../cli/config.ts';
import { folderWith, unblock } from './world.ts';

describe('the policy', () => {
  it('is the default without a file', async () => {
    const policy = await readPolicy(folderWith({}), options('migrate'));
    expect(policy).toMatchObject({ where: 'async', exports: 'auto', allow: [], maxTwins: Number.POSITIVE_INFINITY });
  });

  it('comes from the nearest file above, with the command line over it', async () => {
    const folder = folderWith({ 'unblock.config.json': '\uFEFF{ "$schema": "x", "where": "functions", "exports": "keep", "maxTwins": 2 }' });
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect(await readPolicy(join(folder, 'a/b'), options('migrate', '--exports', 'break'))).toMatchObject({ where: 'functions', exports: 'break', maxTwins: 2 });
  });

  it('stops the command where the file is wrong', async () => {
    const folder = folderWith({ 'unblock.config.json': '{ "where": "somewhere" }', 'a.js': '' });
    const { code, err, out } = await unblock(folder, ['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`unblock: ${join(folder, 'unblock.config.json')}: "where" is "somewhere", but must be one of "async", "functions", "everywhere"\n`);
  });
});

describe('a wrong file', () => {
  it.each([
    ['{', /^c\.json is not valid JSON: /],
    ['[]', /^c\.json must hold one object$/],
    ['null', /^c\.json must hold one object$/],
    ['{ "export": "keep" }', /^c\.json: unknown key "export"; did you mean "exports"\?$/],
    ['{ "toString": 1 }', /^c\.json: unknown key "toString"/],
    ['{ "exports": true }', /^c\.json: "exports" is true, but must be one of "auto", "keep", "twin", "break"$/],
    ['{ "allow": "node:fs#readFileSync" }', /^c\.json: "allow" is .* but must be a list of catalogue ids/],
    ['{ "maxTwins": -1 }', /^c\.json: "maxTwins" is -1, but must be a whole number from 0$/],
    ['{ "rules": ["no-sync"] }', /^c\.json: "rules" is \["no-sync"\], but must be a list of rules: /],
  ])('%s', (text, message) => {
    expect(() => parseConfig('c.json', text)).toThrow(message);
  });
});

function options(...argv: readonly string[]): Options {
  const request = parseArguments(argv);
  if (request.kind !== 'run') throw new Error('no run');
  return request.options;
}
