import { words } from './words.ts';

/** What a library hands to the functions that it is given: methods of it that return promises, to be awaited by who got it. */
export interface Given {
  readonly module: string;
  /** The functions that take the callback. */
  readonly paths: readonly string[];
  readonly parameter: number;
  /** Names that return promises when called on the parameter. */
  readonly promises: readonly string[];
}

/** What a function is handed stands for an instance of a class of a package: the fixture `page` of a test, an interaction that a bot answers. */
export interface GivenInstance {
  readonly module: string;
  /** As in `Entry.path`: `Page.prototype`. */
  readonly is: string;
  /** The functions that take the callback, which gets it as this member of its first parameter, or, without one, as that itself; or any function of a file that loads the package, by the name of the parameter. */
  readonly by: { readonly paths: readonly string[]; readonly member?: string } | { readonly named: readonly string[]; readonly first: true };
}

const TESTS: readonly string[] = ['', '.only', '.skip', '.fixme', '.beforeEach', '.afterEach', '.beforeAll', '.afterAll', '.slow'].map((name) => `test${name}`);

export const givenInstances: readonly GivenInstance[] = [
  ...['@playwright/test'].flatMap((module): readonly GivenInstance[] => [
    { module, is: 'Page.prototype', by: { paths: TESTS, member: 'page' } },
    { module, is: 'Browser.prototype', by: { paths: TESTS, member: 'browser' } },
    { module, is: 'APIRequestContext.prototype', by: { paths: TESTS, member: 'request' } },
  ]),
  { module: '@prisma/client', is: 'PrismaClient.prototype', by: { paths: ['PrismaClient.prototype.$transaction'] } },
  { module: 'typeorm', is: 'EntityManager.prototype', by: { paths: words('DataSource.prototype.transaction DataSource.prototype.manager.transaction EntityManager.prototype.transaction Connection.prototype.transaction getManager.().transaction getConnection.().transaction') } },
  { module: 'pg-promise', is: '().()', by: { paths: words('().().tx ().().task ().().txIf ().().taskIf') } },
  { module: 'discord.js', is: 'Interaction.prototype', by: { named: ['interaction'], first: true } },
];

/** A subtest of node:test that is not awaited is cancelled when its parent ends. */
export const given: readonly Given[] = [
  { module: 'node:test', paths: ['default', 'test', 'it', 'test.only', 'it.only', 'default.only'], parameter: 0, promises: ['test'] },
];
