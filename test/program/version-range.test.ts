import { expect, it } from 'vitest';
import { lowestVersion } from '../../analysis/program/project/version-range.ts';

it.each([
  ['>=18', '18.0.0'],
  ['>= 18', '18.0.0'],
  ['^20.19.0 || ^22.13.0 || >=24', '20.19.0'],
  ['18 || 20', '18.0.0'],
  ['20.x', '20.0.0'],
  ['20.*', '20.0.0'],
  ['v16', '16.0.0'],
  ['~14.17', '14.17.0'],
  ['~> 14.17', '14.17.0'],
  ['>=14.16 <15 || >=16', '14.16.0'],
  ['>=10, <20', '10.0.0'],
  ['12 - 16.4', '12.0.0'],
  ['>18', '19.0.0'],
  ['>18.2', '18.3.0'],
  ['>18.2.0', '18.2.1'],
  ['=6.0.0-beta.1', '6.0.0'],
  ['^3.0.2', '3.0.2'],
  ['1.2.3', '1.2.3'],
  ['>=4 >=6.2 <9', '6.2.0'],
])('%s begins at %s', (range, lowest) => {
  expect(lowestVersion(range)).toBe(lowest);
});

it.each(['*', '', 'x', 'latest', '<20', '>=18 || *', 'github:a/b', 'file:../x', 'lts/*', '>= eighteen', '18 || garbage', '1.2.3.4'])('%s has no lower bound that could be told', (range) => {
  expect(lowestVersion(range)).toBeUndefined();
});
