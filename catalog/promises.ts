import { clients } from './promising-clients.ts';

/**
 * Functions known to return promises, for the rules about promises that nobody awaits.
 * A list of names, since what they block or free does not matter there.
 */
export interface PromiseCall {
  /** As in `Entry`: `node:fs/promises`, `fs-extra`, `globalThis`. */
  readonly module: string;
  /** As in `Entry`: `readFile`, `default` for the value of the module itself; `*` as the last name, or the last but one, stands for any. */
  readonly path: string;
  /** npm range of the package versions it holds for; absent = all. */
  readonly versions?: string;
  /** It also takes a callback, and returns nothing then. */
  readonly orCallback?: true;
  /** How many arguments it cannot do without: none of them is the callback. */
  readonly needs?: number;
  /** The promise has members of its own, so that reading them is no mistake. */
  readonly hybrid?: true;
  /** It has such members where its first argument is no text. */
  readonly hybridOfObject?: true;
  /** It is a query, which has a `then` and may not run before it is awaited. */
  readonly query?: true;
}

export type PromiseOptions = Omit<PromiseCall, 'module' | 'path'>;

/** Paths of a module, and what holds for all of them. */
export type PromisePaths = readonly (readonly [module: string, paths: string, options?: PromiseOptions])[];

const FILE_HANDLE = 'appendFile chmod chown close datasync read readFile readv stat sync truncate utimes write writeFile writev';

/** Node has most of them twice: as a module of their own and as `promises` of the older one. */
const NODE: readonly (readonly [modules: readonly (readonly [module: string, prefix?: string])[], paths: string])[] = [
  [
    [['node:fs/promises'], ['node:fs', 'promises']],
    'access appendFile chmod chown copyFile cp lchmod lchown link lstat lutimes mkdir mkdtemp mkdtempDisposable open opendir readFile readdir readlink realpath rename rm rmdir stat statfs symlink truncate unlink utimes writeFile',
  ],
  [[['node:fs']], 'openAsBlob'],
  [[['node:timers/promises'], ['node:timers', 'promises']], 'setTimeout setImmediate scheduler.wait scheduler.yield'],
  [[['node:stream/promises'], ['node:stream', 'promises']], 'finished pipeline'],
  [[['node:stream/consumers']], 'arrayBuffer blob buffer bytes json text'],
  [
    [['node:dns/promises'], ['node:dns', 'promises']],
    'lookup lookupService resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr resolveNs resolvePtr resolveSoa resolveSrv resolveTlsa resolveTxt reverse',
  ],
  [[['node:events']], 'once'],
  [[['node:util']], 'aborted'],
  [[['node:sqlite']], 'backup'],
  [[['node:zlib']], 'ZipEntry.create ZipEntry.read ZipFile.open'],
  [
    [['node:crypto', 'subtle'], ['node:crypto', 'webcrypto.subtle'], ['globalThis', 'crypto.subtle']],
    'decrypt deriveBits deriveKey digest encrypt exportKey generateKey importKey sign unwrapKey verify wrapKey',
  ],
  [[['node:fs/promises', 'open.()'], ['node:fs', 'promises.open.()']], FILE_HANDLE],
  [[['node:assert'], ['node:assert/strict'], ['node:assert', 'strict']], 'rejects doesNotReject'],
  [[['node:readline/promises', 'createInterface.()']], 'question'],
  [[['globalThis']], 'fetch Array.fromAsync'],
  [[['globalThis', 'fetch.()'], ['globalThis', 'Response.prototype'], ['globalThis', 'Request.prototype']], 'arrayBuffer blob bytes formData json text'],
  [[['globalThis', 'Promise']], 'all allSettled any race reject resolve'],
  [[['globalThis', 'WebAssembly']], 'compile compileStreaming instantiate instantiateStreaming'],
];

const OF_MODELS = 'create bulkCreate findAll findOne findByPk findOrCreate findAndCountAll findCreateFind update upsert destroy restore count max min sum increment decrement truncate sync drop'.split(' ');
const OF_RECORDS = 'save update destroy reload increment decrement restore'.split(' ');
const OF_CONNECTIONS = 'authenticate sync drop close query transaction truncate'.split(' ');
/** Models are defined by a connection, or extend `Model`. */
const SEQUELIZE = [
  ...['Model', 'Sequelize.prototype.define.()', 'default.prototype.define.()'].flatMap((model) => OF_MODELS.map((method) => `${model}.${method}`)),
  ...OF_RECORDS.map((method) => `Model.prototype.${method}`),
  ...['Sequelize', 'default'].flatMap((made) => OF_CONNECTIONS.map((method) => `${made}.prototype.${method}`)),
].join(' ');

const FS_EXTRA_OWN = 'remove emptyDir emptydir ensureDir mkdirs mkdirp ensureFile createFile pathExists readJson readJSON';
const FS_EXTRA_OWN_OF_TWO = 'copy move ensureLink createLink ensureSymlink createSymlink outputFile outputJson outputJSON writeJson writeJSON';
const FS_EXTRA_WRAPPED = 'access close exists fdatasync fstat fsync ftruncate lstat mkdir mkdtemp open read readFile readdir readlink realpath rmdir stat truncate unlink write';
const FS_EXTRA_WRAPPED_OF_TWO = 'appendFile chmod chown copyFile fchmod fchown futimes lchown link rename symlink utimes writeFile';

const either: PromiseOptions = { orCallback: true, needs: 1 };
const eitherOfTwo: PromiseOptions = { orCallback: true, needs: 2 };
const running: PromiseOptions = { hybrid: true };

const REDIS: readonly string[] = ['connect', 'get', 'set', 'del', 'exists', 'expire', 'incr', 'decr', 'hGet', 'hSet', 'hGetAll', 'hDel', 'lPush', 'rPush', 'lPop', 'rPop', 'lRange', 'sAdd', 'sRem', 'sMembers', 'zAdd', 'keys', 'ttl', 'publish', 'setEx', 'setNX', 'incrBy', 'decrBy', 'mGet', 'mSet', 'lLen', 'lRem', 'lTrim', 'sIsMember', 'zRange', 'zRem', 'zScore', 'hIncrBy', 'hMSet', 'hMGet', 'flushAll', 'flushDb', 'ping', 'xAdd', 'pExpire', 'persist', 'scan'];
const PRISMA: readonly string[] = ['create', 'createMany', 'findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'update', 'updateMany', 'upsert', 'delete', 'deleteMany', 'count', 'aggregate', 'groupBy'];

const PACKAGES: PromisePaths = [
  ['fs-extra', FS_EXTRA_OWN, { ...either, versions: '>=3' }],
  ['fs-extra', FS_EXTRA_OWN_OF_TWO, { ...eitherOfTwo, versions: '>=3' }],
  ['fs-extra', FS_EXTRA_WRAPPED, { ...either, versions: '>=4' }],
  ['fs-extra', FS_EXTRA_WRAPPED_OF_TWO, { ...eitherOfTwo, versions: '>=4' }],
  ['fs-extra', 'lchmod', { ...either, versions: '>=7' }],
  ['fs-extra', 'realpath.native', { ...either, versions: '>=8.1' }],
  ['fs-extra', 'opendir writev', { ...either, versions: '>=9' }],
  ['fs-extra', 'rm', { ...either, versions: '>=9.1' }],
  ['fs-extra', 'readv', { ...either, versions: '>=11' }],
  ['fs-extra', 'cp glob lutimes statfs', { ...either, versions: '>=11.3' }],
  ['fs-extra/esm', FS_EXTRA_OWN, either],
  ['fs-extra/esm', FS_EXTRA_OWN_OF_TWO, eitherOfTwo],
  ['glob', 'default', { versions: '>=9 <10' }],
  ['glob', 'glob glob.glob Glob.prototype.walk', { versions: '>=9' }],
  ['globby', 'default gitignore', { versions: '<12' }],
  ['globby', 'globby isGitIgnored', { versions: '>=12' }],
  ['globby', 'generateGlobTasks', { versions: '>=13' }],
  ['globby', 'isIgnoredByIgnoreFiles', { versions: '>=14.1' }],
  ['fast-glob', 'default async'],
  ['fast-glob', 'glob', { versions: '>=3.3' }],
  ['tinyglobby', 'glob'],
  ['which', 'default', { ...either, versions: '>=2 <3' }],
  ['which', 'default', { versions: '>=3' }],
  ['rimraf', 'default', { versions: '>=4 <5' }],
  ['rimraf', 'rimraf native manual windows posix moveRemove', { versions: '>=4' }],
  ['mkdirp', 'default', { versions: '>=1 <3' }],
  ['mkdirp', 'native manual', { versions: '>=1' }],
  ['mkdirp', 'mkdirp mkdirpNative mkdirpManual', { versions: '>=2' }],
  ['jsonfile', 'readFile writeFile', { ...either, versions: '>=5' }],
  ['load-json-file', 'default', { versions: '<7' }],
  ['load-json-file', 'loadJsonFile', { versions: '>=7' }],
  ['write-json-file', 'default', { versions: '<5' }],
  ['write-json-file', 'writeJsonFile', { versions: '>=5' }],
  ['write-file-atomic', 'default', { ...either, versions: '>=3' }],
  ['atomically', 'readFile writeFile'],
  ['proper-lockfile', 'lock unlock check'],
  ['clipboardy', 'read write'],
  ['tempy', 'write', { versions: '<2' }],
  ['tempy', 'temporaryWrite', { versions: '>=2' }],
  ['del', 'default', { versions: '<7' }],
  ['del', 'deleteAsync', { versions: '>=7' }],
  ['make-dir', 'default', { versions: '<5' }],
  ['make-dir', 'makeDirectory', { versions: '>=5' }],
  ['find-up', 'default', { versions: '<6' }],
  ['find-up', 'exists', { versions: '<6' }],
  ['find-up', 'findUp findUpMultiple', { versions: '>=6' }],
  ['find-up', 'pathExists', { versions: '>=6 <8' }],
  ['find-up', 'findDown', { versions: '>=8' }],
  ['find-up-simple', 'findUp'],
  ['locate-path', 'default', { versions: '<7' }],
  ['locate-path', 'locatePath', { versions: '>=7' }],
  ['pkg-up', 'default', { versions: '<4' }],
  ['pkg-up', 'pkgUp', { versions: '>=4' }],
  ['path-exists', 'default', { versions: '<5' }],
  ['path-exists', 'pathExists', { versions: '>=5' }],
  ['pkg-dir', 'default', { versions: '<6' }],
  ['pkg-dir', 'packageDirectory', { versions: '>=6' }],
  ['read-pkg', 'default', { versions: '<6' }],
  ['read-pkg', 'readPackageAsync', { versions: '>=6 <7' }],
  ['read-pkg', 'readPackage', { versions: '>=7' }],
  ['read-pkg-up', 'default', { versions: '<8' }],
  ['read-pkg-up', 'readPackageUpAsync', { versions: '>=8 <9' }],
  ['read-pkg-up', 'readPackageUp', { versions: '>=9' }],
  ['read-package-up', 'readPackageUp'],
  ['execa', 'default command node', { ...running, versions: '<6' }],
  ['execa', 'execa execaCommand execaNode', { ...running, versions: '>=6' }],
  ['node-fetch', 'default'],
  ['node-fetch', 'default.().arrayBuffer default.().blob default.().json default.().text'],
  ['undici', 'fetch request'],
  ['undici', 'fetch.().arrayBuffer fetch.().blob fetch.().json fetch.().text'],
  ['axios', 'default get post put patch delete head options request'],
  ['got', 'default get post put patch delete head', running],
  ['ky', 'default get post put patch delete head', running],
  ['p-map', 'default'],
  ['p-all', 'default'],
  ['p-retry', 'default'],
  ['p-series', 'default'],
  ['p-event', 'default pEvent', running],
  ['delay', 'default', running],
  ['bcrypt', 'hash compare', eitherOfTwo],
  ['bcrypt', 'genSalt', { orCallback: true }],
  ['bcryptjs', 'hash compare', eitherOfTwo],
  ['bcryptjs', 'genSalt', { orCallback: true }],
  ['argon2', 'hash verify'],
  ['@node-rs/bcrypt', 'hash compare verify genSalt'],
  ['@node-rs/argon2', 'hash hashRaw verify'],
  ['jose', 'jwtVerify jwtDecrypt importJWK importPKCS8 importSPKI importX509 exportJWK exportPKCS8 exportSPKI generateKeyPair generateSecret calculateJwkThumbprint SignJWT.prototype.sign', { versions: '>=3' }],
  ['nodemailer', 'createTransport.().sendMail createTransport.().verify', { orCallback: true, needs: 1 }],
  ['pg', 'Pool.prototype.query Client.prototype.query Pool.prototype.connect.().query PoolClient.prototype.query ClientBase.prototype.query', { ...either, hybridOfObject: true, versions: '>=7' }],
  ['pg', 'Pool.prototype.connect Pool.prototype.end Client.prototype.connect Client.prototype.end', { orCallback: true, versions: '>=7' }],
  ['mysql2/promise', 'createConnection createConnection.().query createConnection.().execute createConnection.().end createPool.().query createPool.().execute createPool.().getConnection createPool.().end'],
  ['redis', REDIS.flatMap((name) => [`createClient.().${name}`, `RedisClientType.prototype.${name}`]).join(' '), { versions: '>=4' }],
  ['ioredis', [...REDIS.map((name) => name.toLowerCase()), 'quit'].flatMap((name) => [`default.prototype.${name}`, `Redis.prototype.${name}`]).join(' ')],
  ['@prisma/client', PRISMA.map((name) => `PrismaClient.prototype.*.${name}`).join(' ')],
  ['@prisma/client', 'PrismaClient.prototype.$transaction PrismaClient.prototype.$connect PrismaClient.prototype.$disconnect PrismaClient.prototype.$queryRaw PrismaClient.prototype.$executeRaw'],
  ['@aws-sdk/client-s3', 'S3Client.prototype.send'],
  ['@aws-sdk/client-sqs', 'SQSClient.prototype.send'],
  ['@aws-sdk/client-sns', 'SNSClient.prototype.send'],
  ['@aws-sdk/client-dynamodb', 'DynamoDBClient.prototype.send'],
  ['@inquirer/prompts', 'input select checkbox confirm search password expand editor number rawlist'],
  ['prompts', 'default'],
  ['puppeteer', 'default.launch launch default.connect connect'],
  ['keytar', 'getPassword setPassword deletePassword findPassword findCredentials'],
  ['p-times', 'default'],
  ['p-props', 'default'],
  ['p-filter', 'default'],
  ['p-each-series', 'default'],
  ['p-wait-for', 'default'],
  ['p-queue', 'default.prototype.add default.prototype.addAll default.prototype.onIdle default.prototype.onEmpty'],
  ['xml2js', 'parseStringPromise', { versions: '>=0.4.20' }],
  ['extract-zip', 'default', { versions: '>=2' }],
  ['open', 'default', running],
  ['prettier', 'format check formatWithCursor resolveConfig getFileInfo', { versions: '>=3' }],
  ['esbuild', 'build transform context'],
  ['sharp', 'default.().toFile default.().toBuffer default.().metadata default.().resize.().toFile default.().resize.().toBuffer', { orCallback: true }],
  ['sequelize', SEQUELIZE, { versions: '>=6' }],
  // Of bluebird.
  ['sequelize', SEQUELIZE, { versions: '<6', hybrid: true }],
  ['vitest', 'expect.().resolves.* expect.().rejects.* expect.().resolves.not.* expect.().rejects.not.*'],
  ['@jest/globals', 'expect.().resolves.* expect.().rejects.* expect.().resolves.not.* expect.().rejects.not.*'],
  ['globalThis', 'expect.().resolves.* expect.().rejects.* expect.().resolves.not.* expect.().rejects.not.*'],
];

/** Every function known to return a promise. */
export const promises: readonly PromiseCall[] = [
  ...NODE.flatMap(([modules, paths]) => modules.flatMap(([module, prefix]) => callsOf(module, paths, {}, prefix))),
  ...[...PACKAGES, ...clients].flatMap(([module, paths, options]) => callsOf(module, paths, options)),
];

function callsOf(module: string, paths: string, options: PromiseOptions = {}, prefix = ''): readonly PromiseCall[] {
  return paths.split(' ').map((path) => ({ module, path: prefix === '' ? path : `${prefix}.${path}`, ...options }));
}
