import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isLeftAlone, leadsToServing } from '../../analysis/findings/contexts/command-line.ts';
import { handlesRequests, mayMatter, signsIn } from '../../analysis/findings/contexts/context-signs.ts';
import { isFrameworkText } from '../../analysis/findings/contexts/framework-handlers.ts';
import { mayHoldUp } from '../../analysis/findings/contexts/held-up.ts';
import { findAll } from '../../analysis/findings/find.ts';
import { lookAt, mayBlock, together } from '../../analysis/findings/first-look.ts';
import { reported } from '../../analysis/findings/report.ts';
import { callGraphOf } from '../../analysis/program/call-graph.ts';
import { expected } from '../../analysis/program/expected.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { readCases } from '../case/case-folder.ts';

it.each(['recommended', 'strict'] as const)('a look at the texts, and at each file alone, passes over no file of the cases that %s reports', (preset) => {
  const missed = readCases().flatMap(({ id, dir, before }) => {
    const files = [...before.texts.keys()].filter((file) => /\.[cm]?[jt]sx?$/.test(file));
    const program = readProgram({ root: join(dir, 'before'), files, readText: (file) => before.texts.get(file) });
    if ((program.settings?.catalog.length ?? 0) > 0) return [];
    const found = findAll(program, { about: 'blocking' }).filter((finding) => reported(finding, preset));
    const looks = together(files.map((file) => lookAt(before.texts.get(file) ?? '')));
    return [...new Set(found.map(({ file }) => file))].flatMap((file) => {
      const text = before.texts.get(file) ?? '';
      const signs = signsIn(file, text, lookAt(text).words);
      const isQuiet = preset === 'recommended' && !handlesRequests(file, text) && isLeftAlone(program.packages, file, text, lookAt(text).serves, looks.serves);
      const alone = readProgram({ root: join(dir, 'before'), files: [file], readText: (asked) => (asked === file ? text : undefined) });
      const module = expected(alone.modules.get(file), file);
      const isHeldUp = mayHoldUp({ graph: callGraphOf(alone), module, level: preset });
      return mayMatter(signs, looks.modules) && mayBlock(looks, preset) && !isQuiet && isHeldUp ? [] : [`${id} ${file}`];
    });
  });
  expect(missed).toEqual([]);
});

it('a text serves where it may load what serves, however that is written', () => {
  const loads = [
    `import express from 'express';`,
    `import{Router}from"express"`,
    `import 'express';`,
    `export * from 'express';`,
    `import express = require('express');`,
    `const express = require(/* the server */ 'express');`,
    `const express = require( // the server\n'express');`,
    `const app = await import('express');`,
    `module.require('express')()`,
    `const load = createRequire(import.meta.url); load('express');`,
    `createRequire(import.meta.url)('express');`,
    `require('exp' + 'ress');`,
    `process.getBuiltinModule('http').createServer();`,
  ];
  expect(loads.filter((text) => !lookAt(text).serves)).toEqual([]);
});

it('a name in a list, and one that a method is given, load nothing', () => {
  const texts = [`const known = ['express', 'koa'];`, `const known = [\n  'express',\n];`, `tags.push('next');`, `const framework = name === 'koa' ? 1 : 2;`, `const label = { next: 'next' };`];
  expect(texts.filter((text) => lookAt(text).serves)).toEqual([]);
});

it('serving is not passed over in any file of the cases', () => {
  const missed = readCases().flatMap(({ id, dir, before }) =>
    [...before.texts].flatMap(([file, text]) => {
      if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
      const alone = readProgram({ root: join(dir, 'before'), files: [file], readText: (asked) => (asked === file ? text : undefined) });
      return leadsToServing(alone, file) && !lookAt(text).serves ? [`${id} ${file}`] : [];
    }),
  );
  expect(missed).toEqual([]);
});

it('a method that is named by a text handles requests where it is called, not where it is a type', () => {
  const requests = (text: string): boolean => handlesRequests('routes.ts', text);
  const called = [`app['get']('/', list);`, `app['get']?.('/', list);`, `(app['get'])('/', list);`, `app['get'].call(app, '/', list);`, `app['get']<Query>('/', list);`, `app['get']!('/', list);`];
  expect(called.filter((text) => !requests(text))).toEqual([]);
  expect([`function build(options: Command['options']): void {}`, `type Options = Command['options'];`].filter(requests)).toEqual([]);
});

it('a framework is one where the text has a decorator or an interface of it, not where its name stands alone', () => {
  const imported = `import { Controller, Get } from '@nestjs/common';\n`;
  expect(isFrameworkText('users.ts', `${imported}class Users { @Get() list() {} }`)).toBe(true);
  expect(isFrameworkText('guard.ts', `import { type CanActivate } from '@nestjs/common';\nclass Guard implements CanActivate { canActivate() {} }`)).toBe(true);
  expect(isFrameworkText('upgrade.ts', `const schematics = '@nestjs/schematics';\nexport const upgrade = () => run(schematics);`)).toBe(false);
});

it('a text full of comments is looked at to its end: a pattern that tries all ways through them never comes there', () => {
  const text = `start(${'/** of an option */ '.repeat(2000)}1);\n${'start(/* first */ 1, /* second */ 2);\n'.repeat(2000)}`;
  expect(lookAt(text).serves).toBe(false);
  expect(lookAt(`${text}\nimport 'express';`).serves).toBe(true);
});
