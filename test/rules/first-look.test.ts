import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findAll } from '../../analysis/findings/find.ts';
import { mayHoldUp } from '../../analysis/findings/held-up.ts';
import { callGraphOf } from '../../analysis/program/call-graph.ts';
import { expected } from '../../analysis/program/expected.ts';
import { isLeftAlone } from '../../analysis/findings/command-line.ts';
import { mayMatter, signsIn } from '../../analysis/findings/context-signs.ts';
import { lookAt, mayBlock, together } from '../../analysis/findings/first-look.ts';
import { reported } from '../../analysis/findings/report.ts';
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
      const isQuiet = preset === 'recommended' && !signs.requests && isLeftAlone(program.packages, file, text, lookAt(text).serves, looks.serves);
      const alone = readProgram({ root: join(dir, 'before'), files: [file], readText: (asked) => (asked === file ? text : undefined) });
      const module = expected(alone.modules.get(file), file);
      const isHeldUp = mayHoldUp({ graph: callGraphOf(alone), module, level: preset });
      return mayMatter(signs, looks.modules) && mayBlock(looks, preset) && !isQuiet && isHeldUp ? [] : [`${id} ${file}`];
    });
  });
  expect(missed).toEqual([]);
});
