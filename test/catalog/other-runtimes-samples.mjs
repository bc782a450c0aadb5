// What is called of Deno and Bun: by the id of the entry, the blocking form, and the other one where there is one. Run by the runtime itself.

const root = process.argv[2];
let count = 0;
/** A path in a folder of the call's own, with a file in it. */
const fresh = (deno) => {
  const folder = `${root}/${(count += 1)}`;
  deno.mkdirSync(folder);
  deno.writeTextFileSync(`${folder}/a`, 'hello');
  return (name) => `${folder}/${name}`;
};
const shape = (value) => Object.keys(value ?? {}).sort();
const left = (name) => (at, deno) => deno.readTextFileSync(at(name));

/** What a function of Deno is given, and what is compared: what it gives, unless said otherwise. */
const DENO = {
  readFile: [(at) => [at('a')]], readTextFile: [(at) => [at('a')]], readDir: [(at) => [at('.')], async (given) => (await Array.fromAsync(given)).map(({ name }) => name)], open: [(at) => [at('a')], (file) => (file.close(), 'file')],
  readLink: [(at, deno) => (deno.symlinkSync('a', at('l')), [at('l')])], realPath: [(at) => [at('.')], (text) => typeof text], lstat: [(at) => [at('a')], ({ size, isFile }) => [size, isFile]], stat: [(at) => [at('a')], ({ size, isFile }) => [size, isFile]],
  writeFile: [(at) => [at('w'), Uint8Array.of(104)], left('w')], writeTextFile: [(at) => [at('w'), 'x'], left('w')], truncate: [(at) => [at('a'), 2], left('a')], chmod: [(at) => [at('a'), 0o600]], chown: [(at, deno) => [at('a'), deno.uid(), deno.gid()]], utime: [(at) => [at('a'), 1, 1]],
  mkdir: [(at) => [at('m')]], remove: [(at) => [at('a')]], create: [(at) => [at('c')], (file) => (file.close(), 'file')], makeTempDir: [(at) => [{ dir: at('.') }], (text) => typeof text], makeTempFile: [(at) => [{ dir: at('.') }], (text) => typeof text],
  copyFile: [(at) => [at('a'), at('b')], left('b')], link: [(at) => [at('a'), at('b')], left('b')], rename: [(at) => [at('a'), at('b')], left('b')], symlink: [(at) => ['a', at('b')], left('b')],
};
const FILE = { read: () => [new Uint8Array(3)], write: () => [Uint8Array.of(104)], seek: () => [1, 0], truncate: () => [2], stat: [() => [], ({ size }) => size], sync: () => [], syncData: () => [], utime: () => [1, 1], lock: () => [true], unlock: () => [] };

function* ofDeno(deno) {
  for (const [name, [args, compared = (value) => value]] of Object.entries(DENO)) {
    const form = (spelled) => async () => { const at = fresh(deno); const value = await deno[spelled](...args(at, deno)); return compared.length > 1 ? compared(at, deno) : compared(value); };
    const missing = (spelled) => async () => deno[spelled](...args((path) => `${root}/none/${path}`, { ...deno, symlinkSync: () => undefined, uid: () => 0, gid: () => 0 }));
    yield [`globalThis#Deno.${name}Sync`, form(`${name}Sync`), form(name)];
    if (!/^(?:readDir|readLink)$/.test(name)) yield [`globalThis#Deno.${name}Sync`, missing(`${name}Sync`), missing(name)];
  }
  for (const [name, sample] of Object.entries(FILE)) {
    const [args, compared = (value) => value] = [sample].flat();
    const form = (spelled) => async () => { const file = deno.openSync(fresh(deno)('a'), { read: true, write: true }); try { return compared(await file[spelled](...args())); } finally { file.close(); } };
    yield [`globalThis#Deno.FsFile.prototype.${name}Sync`, form(`${name}Sync`), form(name)];
  }
  const command = () => new deno.Command(deno.execPath(), { args: ['eval', 'console.log(1)'] });
  yield ['globalThis#Deno.Command.prototype.outputSync', async () => [command().outputSync().code, ...command().outputSync().stdout], async () => [(await command().output()).code, ...(await command().output()).stdout]];
  yield ['globalThis#Deno.spawnAndWaitSync', async () => deno.spawnAndWaitSync(deno.execPath(), ['eval', '1']).code, async () => (await deno.spawnAndWait(deno.execPath(), ['eval', '1'])).code];
  for (const name of ['request', 'query', 'revoke']) yield [`globalThis#Deno.permissions.${name}Sync`, async () => deno.permissions[`${name}Sync`]({ name: 'env' }).state, async () => (await deno.permissions[name]({ name: 'env' })).state];
}

async function* ofBun(bun) {
  const packed = { gunzipSync: bun.gzipSync('some text'), inflateSync: bun.deflateSync('some text'), zstdDecompressSync: bun.zstdCompressSync('some text') };
  const zlib = await import('node:zlib');
  const raw = { deflateSync: 'deflateRawSync', inflateSync: 'inflateRawSync' };
  const called = (name, given) => new Promise((done, fail) => zlib[name.replace('Sync', '')](given, (error, value) => (error ? fail(error) : done(bytes(value)))));
  /** What was packed, by whatever unpacks it. */
  const bytes = (value) => [(packed) => packed, zlib.gunzipSync, zlib.inflateSync, zlib.inflateRawSync, zlib.zstdDecompressSync].findIndex((unpack) => {
    try {
      return new TextDecoder().decode(unpack(value)) === 'some text';
    } catch {
      return false;
    }
  });
  for (const name of ['gzipSync', 'gunzipSync', 'deflateSync', 'inflateSync']) yield [`globalThis#Bun.${name}`, async () => bytes(bun[name](packed[name] ?? 'some text')), async () => called(raw[name] ?? name, packed[name] ?? 'some text')];
  for (const name of ['zstdCompress', 'zstdDecompress']) yield [`globalThis#Bun.${name}Sync`, async () => bytes(bun[`${name}Sync`](packed[`${name}Sync`] ?? 'some text')), async () => bytes(await bun[name](packed[`${name}Sync`] ?? 'some text'))];
  const hash = bun.password.hashSync('secret');
  yield ['globalThis#Bun.password.hashSync', async () => typeof bun.password.hashSync('secret'), async () => typeof (await bun.password.hash('secret'))];
  yield ['globalThis#Bun.password.verifySync', async () => bun.password.verifySync('secret', hash), async () => bun.password.verify('secret', hash)];
  yield ['globalThis#Bun.spawnSync', async () => bun.spawnSync(['true']).exitCode, async () => bun.spawn(['true']).exited];
  yield ['globalThis#Bun.sleepSync', async () => bun.sleepSync(1), async () => bun.sleep(1)];
  yield ['globalThis#Bun.resolveSync', async () => bun.resolveSync('./other-runtimes-samples.mjs', import.meta.dirname), async () => bun.resolve('./other-runtimes-samples.mjs', import.meta.dirname)];
  const transpiler = () => new bun.Transpiler({ loader: 'ts' });
  yield ['globalThis#Bun.Transpiler.prototype.transformSync', async () => transpiler().transformSync('let a: number = 1'), async () => transpiler().transform('let a: number = 1')];
  yield ['globalThis#Bun.Glob.prototype.scanSync', async () => [...new bun.Glob('*').scanSync(root)].length, async () => (await Array.fromAsync(new bun.Glob('*').scan(root))).length];
  const { Database } = await import('bun:sqlite');
  const filled = () => { const database = new Database(':memory:'); database.exec('create table t (a)'); database.run('insert into t values (1)'); return database; };
  yield ['npm:bun:sqlite#Database', async () => new Database(':memory:').filename];
  yield ['npm:bun:sqlite#Database.prototype.exec', async () => shape(new Database(':memory:').exec('create table t (a)'))];
  yield ['npm:bun:sqlite#Database.prototype.run', async () => filled().run('insert into t values (2)').changes];
  yield ['npm:bun:sqlite#Database.prototype.query', async () => filled().query('select a from t').get().a];
  yield ['npm:bun:sqlite#Database.prototype.prepare', async () => filled().prepare('select a from t').get().a];
  for (const name of ['all', 'get', 'values']) yield [`npm:bun:sqlite#Statement.prototype.${name}`, async () => filled().prepare('select a from t')[name]()];
  yield ['npm:bun:sqlite#Statement.prototype.run', async () => filled().prepare('insert into t values (3)').run().changes];
  yield ['npm:bun:sqlite#Statement.prototype.iterate', async () => [...filled().prepare('select a from t').iterate()]];
}

const outcome = async (form) => {
  try {
    return JSON.stringify(await form()) ?? 'undefined';
  } catch (error) {
    return `${error.name} ${error.code ?? ''}`;
  }
};

const calls = [];
for await (const [id, blocking, other] of globalThis.Deno === undefined ? ofBun(globalThis.Bun) : ofDeno(globalThis.Deno)) {
  const [first, second] = [await outcome(blocking), other === undefined ? undefined : await outcome(other)];
  const isWrong = /^(?:TypeError|ReferenceError) /.test(first);
  calls.push({ id, how: isWrong ? 'missing' : second === undefined ? 'runs' : first === second ? 'agrees' : 'differs', first, second });
}
console.log(JSON.stringify({ version: globalThis.Deno?.version.deno ?? globalThis.Bun.version, calls }));
