// What is called of each package: by version, the path as the catalogue writes it, and arguments; `at` gives a path in a folder of the call's own.
// Where a result cannot be the same twice (a salt, a temporary name), `alike` says what is compared instead.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const type = (value) => typeof value;
const sorted = (value) => [...value].sort();
const text = Buffer.from('some text '.repeat(200));
const nothing = () => undefined;
const shape = (value) => Object.keys(value).sort();

/** By package and version: `[path, arguments, how results are compared, how it is called]`. */
export const samples = {
  'fs-extra@11.4.1': [
    ['copySync', (at) => [at('a.txt'), at('copy.txt')]], ['copySync', (at) => [at('none'), at('copy.txt')]], ['moveSync', (at) => [at('a.txt'), at('moved.txt')]], ['removeSync', (at) => [at('sub')]],
    ['ensureDirSync', (at) => [at('new/deep')]], ['ensureFileSync', (at) => [at('new/file')]], ['emptyDirSync', (at) => [at('sub')], nothing], ['outputFileSync', (at) => [at('o/x.txt'), 'x']], ['outputJsonSync', (at) => [at('o/x.json'), { a: 1 }]],
    ['readJsonSync', (at) => [at('data.json')]], ['readJsonSync', (at) => [at('a.txt')]], ['readJsonSync', (at) => [at('none')]], ['writeJsonSync', (at) => [at('w.json'), { a: 1 }, { spaces: 2 }]], ['pathExistsSync', (at) => [at('none')]],
    ['ensureLinkSync', (at) => [at('a.txt'), at('l/link')]], ['ensureSymlinkSync', (at) => [at('a.txt'), at('l/link')]], ['readFileSync', (at) => [at('a.txt'), 'utf8']], ['readFileSync', (at) => [at('none')]], ['mkdirSync', (at) => [at('a.txt')]], ['readdirSync', (at) => [at('.')], sorted],
  ],
  'graceful-fs@4.2.12': [['readFileSync', (at) => [at('a.txt'), 'utf8']], ['readFileSync', (at) => [at('none')]], ['writeFileSync', (at) => [at('w'), 'x']], ['readdirSync', (at) => [at('sub')]], ['unlinkSync', (at) => [at('none')]], ['mkdirSync', (at) => [at('m/n'), { recursive: true }]]],
  'glob@7.2.3': [['sync', (at) => ['**/*.txt', { cwd: at('.') }]], ['sync', (at) => ['none/*', { cwd: at('.') }]]],
  'glob@11.0.3': [['globSync', (at) => ['**/*.txt', { cwd: at('.') }], sorted], ['sync', (at) => ['none/*', { cwd: at('.') }]]],
  'globby@11.1.0': [['sync', (at) => ['**/*', { cwd: at('.') }], sorted]],
  'globby@14.1.0': [['globbySync', (at) => ['**/*', { cwd: at('.') }], sorted], ['isGitIgnoredSync', (at) => [{ cwd: at('.') }], type]],
  'fast-glob@3.3.3': [['sync', (at) => ['**/*', { cwd: at('.') }], sorted], ['globSync', (at) => ['*.none', { cwd: at('.') }]]],
  'tinyglobby@0.2.17': [['globSync', (at) => ['**/*', { cwd: at('.') }], sorted]],
  'rimraf@3.0.2': [['sync', (at) => [at('sub')]], ['sync', (at) => [at('none')]]],
  'rimraf@6.1.4': [['rimrafSync', (at) => [at('sub')]], ['sync', (at) => [at('none')]]],
  'mkdirp@1.0.4': [['sync', (at) => [at('m/n/o')]], ['sync', (at) => [at('a.txt/x')]]],
  'mkdirp@3.0.1': [['mkdirpSync', (at) => [at('m/n/o')]], ['sync', (at) => [at('a.txt/x')]], ['nativeSync', (at) => [at('m/n')]]],
  'make-dir@3.1.0': [['sync', (at) => [at('m/n')]], ['sync', (at) => [at('a.txt/x')]]],
  'make-dir@5.1.0': [['makeDirectorySync', (at) => [at('m/n')]], ['makeDirectorySync', (at) => [at('a.txt/x')]]],
  'del@6.1.1': [['sync', (at) => [at('sub/*.txt'), { force: true }], sorted]],
  'del@8.0.1': [['deleteSync', (at) => [at('sub/*.txt'), { force: true }], sorted], ['deleteSync', (at) => [at('sub/*')]]],
  'find-up@5.0.0': [['sync', (at) => ['package.json', { cwd: at('sub/deep') }]], ['sync', (at) => ['no-such-file', { cwd: at('.') }]]],
  'find-up@8.0.0': [['findUpSync', (at) => ['package.json', { cwd: at('sub/deep') }]], ['findUpMultipleSync', (at) => ['no-such-file', { cwd: at('.') }]], ['findDownSync', (at) => ['c.js', { cwd: at('.'), depth: 3 }]]],
  'find-up-simple@1.0.1': [['findUpSync', (at) => ['package.json', { cwd: at('sub/deep') }]]],
  'locate-path@6.0.0': [['sync', (at) => [['none', 'a.txt'], { cwd: at('.') }]]],
  'locate-path@8.0.0': [['locatePathSync', (at) => [['none', 'a.txt'], { cwd: at('.') }]], ['locatePathSync', (at) => [['none'], { cwd: at('.') }]]],
  'path-exists@4.0.0': [['sync', (at) => [at('a.txt')]], ['sync', (at) => [at('none')]]],
  'path-exists@5.0.0': [['pathExistsSync', (at) => [at('a.txt')]], ['pathExistsSync', (at) => [at('none')]]],
  'pkg-up@3.1.0': [['sync', (at) => [{ cwd: at('sub') }]]],
  'pkg-up@5.0.0': [['pkgUpSync', (at) => [{ cwd: at('sub') }]]],
  'resolve@1.22.10': [['sync', (at) => ['./sub/deep/c', { basedir: at('.') }]], ['sync', (at) => ['./none', { basedir: at('.') }]]],
  'load-json-file@6.2.0': [['sync', (at) => [at('data.json')]], ['sync', (at) => [at('none')]]],
  'load-json-file@7.0.1': [['loadJsonFileSync', (at) => [at('data.json')]], ['loadJsonFileSync', (at) => [at('a.txt')], shape]],
  'write-json-file@4.3.0': [['sync', (at) => [at('w/x.json'), { b: 1, a: 2 }]]],
  'write-json-file@6.0.0': [['writeJsonFileSync', (at) => [at('w/x.json'), { b: 1, a: 2 }, { indent: 2 }]]],
  'read-pkg@5.2.0': [['sync', (at) => [{ cwd: at('.') }]]],
  'read-pkg@9.0.1': [['readPackageSync', (at) => [{ cwd: at('.') }]], ['readPackageSync', (at) => [{ cwd: at('sub') }]]],
  'read-pkg-up@7.0.1': [['sync', (at) => [{ cwd: at('sub') }]]],
  'read-pkg-up@10.1.0': [['readPackageUpSync', (at) => [{ cwd: at('sub') }]]],
  'read-package-up@11.0.0': [['readPackageUpSync', (at) => [{ cwd: at('sub') }]]],
  'jsonfile@4.0.0': [['readFileSync', (at) => [at('data.json')]], ['writeFileSync', (at) => [at('w.json'), { a: 1 }]]],
  'jsonfile@6.2.0': [['readFileSync', (at) => [at('data.json')]], ['writeFileSync', (at) => [at('w.json'), { a: 1 }, { spaces: 2 }]]],
  'write-file-atomic@2.4.3': [['sync', (at) => [at('w'), 'x']]],
  'write-file-atomic@7.0.1': [['sync', (at) => [at('w'), 'x']], ['sync', (at) => [at('none/w'), 'x'], shape]],
  'atomically@2.0.3': [['writeFileSync', (at) => [at('w'), 'x']], ['readFileSync', (at) => [at('a.txt'), 'utf8']], ['readFileSync', (at) => [at('none')]]],
  'lockfile@1.0.4': [['lockSync', (at) => [at('l')]], ['checkSync', (at) => [at('l')]], ['unlockSync', (at) => [at('l')]]],
  'proper-lockfile@4.1.2': [['checkSync', (at) => [at('a.txt')]], ['unlockSync', (at) => [at('a.txt')]]],
  'tmp@0.2.7': [['tmpNameSync', () => [], type], ['fileSync', () => [], shape], ['dirSync', () => [], shape]],
  'tempy@1.0.1': [['writeSync', () => ['x'], type]],
  'tempy@3.1.0': [['temporaryWriteSync', () => ['x'], type]],
  'which@1.3.1': [['sync', () => ['node']], ['sync', () => ['no-such-program']]],
  'which@2.0.2': [['sync', () => ['node']], ['sync', () => ['no-such-program']]],
  'which@5.0.0': [['sync', () => ['node']], ['sync', () => ['no-such-program']], ['sync', () => ['no-such-program', { nothrow: true }]]],
  'execa@9.6.1': [['execaSync', () => ['node', ['-p', '1']], shape]],
  'cross-spawn@7.0.6': [['sync', () => ['node', ['-p', '1']], shape]],
  'bcrypt@6.0.0': [['hashSync', () => ['secret', '$2b$04$aaaaaaaaaaaaaaaaaaaaaa']], ['compareSync', () => ['secret', '$2b$04$aaaaaaaaaaaaaaaaaaaaaeF5NcVK1LGzY1ZQCDTxXmGNJHSVhYQQe']], ['genSaltSync', () => [4], type]],
  '@node-rs/bcrypt@1.10.7': [['hashSync', () => ['secret', 4], type], ['compareSync', () => ['secret', '$2b$04$aaaaaaaaaaaaaaaaaaaaaeF5NcVK1LGzY1ZQCDTxXmGNJHSVhYQQe']], ['genSaltSync', () => [4, '2b'], type]],
  '@node-rs/argon2@2.0.2': [['hashSync', () => ['secret'], type], ['verifySync', () => ['$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ', 'secret'], type]],
  'sass-embedded@1.93.2': [['compile', (at) => [at('style.css')], ({ css }) => css], ['compileString', () => ['a { b { c: d } }'], ({ css }) => css]],
  'lightningcss@1.30.2': [['bundle', (at) => [{ filename: at('style.css') }], ({ code }) => String(code)], ['transform', () => [{ filename: 'a.css', code: Buffer.from('a { b: c }') }], ({ code }) => String(code)]],
  'fflate@0.8.2': [['gzipSync', () => [text, { mtime: 0 }]], ['deflateSync', () => [text]], ['zlibSync', () => [text]], ['zipSync', () => [{ a: text }, { mtime: '2020-01-01' }]]],
  'snappy@7.3.3': [['compressSync', () => [text]], ['uncompressSync', () => [Buffer.from('not packed')]]],
  'gzip-size@6.0.0': [['sync', () => [String(text)]]],
  'gzip-size@7.0.0': [['gzipSizeSync', () => [String(text)]], ['gzipSizeFromFileSync', (at) => [at('a.txt')]]],
  'brotli-size@4.0.0': [['sync', () => [String(text)]], ['fileSync', (at) => [at('a.txt')]]],
  'esbuild@0.28.1': [['transformSync', () => ['let a: number = 1', { loader: 'ts' }], ({ code }) => code], ['transformSync', () => ['let a ='], shape], ['buildSync', (at) => [{ entryPoints: [at('sub/deep/c.js')], write: false }], ({ outputFiles: [{ text: built }] }) => built]],
  '@swc/core@1.15.3': [['transformSync', () => ['let a = 1'], ({ code }) => code], ['minifySync', () => ['let abc = 1; console.log(abc)'], ({ code }) => code], ['parseSync', () => ['let a = 1'], ({ type: of }) => of]],
  'oxc-parser@0.154.0': [['parseSync', () => ['a.js', 'let a = 1'], ({ program }) => program.type]],
  'oxc-transform@0.99.0': [['transformSync', () => ['a.ts', 'let a: number = 1'], ({ code }) => code]],
  'copy-file@11.1.0': [['copyFileSync', (at) => [at('a.txt'), at('c.txt')]], ['copyFileSync', (at) => [at('none'), at('c.txt')], shape]],
  'cp-file@9.1.0': [['sync', (at) => [at('a.txt'), at('c.txt')], nothing]],
  'move-file@2.1.0': [['sync', (at) => [at('a.txt'), at('c.txt')]]],
  'move-file@4.1.0': [['moveFileSync', (at) => [at('a.txt'), at('c.txt')]], ['renameFileSync', (at) => [at('a.txt'), 'c.txt']]],
  'pbkdf2@3.1.5': [['pbkdf2Sync', () => ['secret', 'salt', 10, 16, 'sha256']]],
  'hasha@7.0.0': [['hashSync', () => ['text']], ['hashFileSync', (at) => [at('a.txt')]]],
  'md5-file@5.0.0': [['sync', (at) => [at('a.txt')]], ['sync', (at) => [at('none')]]],
  'image-size@1.2.1': [['imageSize', (at) => [at('dot.png')]]],
  'os-locale@5.0.0': [['sync', () => []]],
  'username@7.0.0': [['usernameSync', () => []]],
  'username@5.1.0': [['sync', () => []]],
  'default-gateway@7.2.2': [['gateway4sync', () => [], type], ['gateway6sync', () => [], type]],
  'internal-ip@8.0.0': [['internalIpV4Sync', () => []], ['internalIpV6Sync', () => []]],
  'read-yaml-file@2.1.0': [['sync', (at) => [at('a.txt')]]],
  'pkg-dir@5.0.0': [['sync', (at) => [at('sub')]]],
  'pkg-dir@8.0.0': [['packageDirectorySync', (at) => [{ cwd: at('sub') }]]],
  'package-directory@8.1.0': [['packageDirectorySync', (at) => [{ cwd: at('sub') }]]],
  'dir-glob@3.0.1': [['sync', (at) => ['sub', { cwd: at('.') }]]],
  'isexe@2.0.0': [['sync', (at) => [at('a.txt')]], ['sync', (at) => [at('none')]]],
  'isexe@3.1.1': [['sync', (at) => [at('a.txt')]]],
  'isbinaryfile@5.0.7': [['isBinaryFileSync', (at) => [at('dot.png')]]],
  'prettier@2.8.8': [['resolveConfig.sync', (at) => [at('a.txt')]], ['format', () => ['a  =  1', { parser: 'babel' }]]],
  'ignore-walk@8.0.0': [['sync', (at) => [{ path: at('.') }], sorted]],
  'npm-bundled@4.0.0': [['sync', (at) => [{ path: at('.') }]]],
  'pkg-conf@3.1.0': [['sync', (at) => ['tool', { cwd: at('sub') }]]],
  'pkg-conf@4.0.0': [['packageConfigSync', (at) => ['tool', { cwd: at('sub') }]]],
  'write-yaml-file@5.0.0': [['sync', (at) => [at('w/x.yaml'), { a: 1 }]]],
  '@nodelib/fs.walk@3.0.1': [['walkSync', (at) => [at('.')], (found) => found.map(({ name }) => name).sort()], ['walkSync', (at) => [at('none')]]],
  '@nodelib/fs.scandir@4.0.1': [['scandirSync', (at) => [at('.')], (found) => found.map(({ name }) => name).sort()], ['scandirSync', (at) => [at('none')]]],
  '@nodelib/fs.stat@4.0.0': [['statSync', (at) => [at('a.txt')], ({ size }) => size], ['statSync', (at) => [at('none')]]],
  'fs.realpath@1.0.0': [['realpathSync', (at) => [at('sub/../a.txt')]], ['realpathSync', (at) => [at('none')]]],
  'local-pkg@1.1.2': [['getPackageInfoSync', (at) => ['none', { paths: [at('.')] }]], ['loadPackageJSONSync', (at) => [at('sub')]], ['isPackageListedSync', (at) => ['none', at('.')]]],
  'parse-git-config@3.0.0': [['sync', (at) => [{ cwd: at('.'), path: 'gitconfig' }]]],
  'tsconfig@7.0.0': [['loadSync', (at) => [at('.')]], ['findSync', (at) => [at('.')]], ['resolveSync', (at) => [at('.')]], ['readFileSync', (at) => [at('data.json')]]],
  'browserify-zlib@0.2.0': [...['gzip', 'deflate', 'deflateRaw'].map((name) => [`${name}Sync`, () => [text]]), ...[['gunzip', 'gzip'], ['inflate', 'deflate'], ['inflateRaw', 'deflateRaw'], ['unzip', 'gzip']].map(([name, back]) => [`${name}Sync`, () => [], () => 'ran', ({ default: zlib }) => zlib[`${name}Sync`](zlib[`${back}Sync`](text))])],
  'write-pkg@7.0.0': [['writePackageSync', (at) => [at('.'), { name: 'x' }]]],
  'hasha@5.2.2': [['fromFileSync', (at) => [at('a.txt')]]],
};

/** What has no other form, or one that works on the calling thread as well: it is only run, by `run` where it is a method. */
const page = `<ul>${'<li class="a">text &amp; <b>more</b></li>'.repeat(400)}</ul>`;
const program = 'export function add(a, b) { return a + b; }\n'.repeat(200);
const ran = (path, run) => [path, () => [], () => 'ran', run];
const made = (path, ...args) => [path, () => args, () => 'ran'];

Object.assign(samples, {
  'fast-xml-parser@5.3.0': [ran('XMLParser.prototype.parse', ({ default: { XMLParser } }) => new XMLParser().parse(page)), ran('XMLBuilder.prototype.build', ({ default: { XMLBuilder } }) => new XMLBuilder().build({ a: { b: 1 } }))],
  'xml-js@1.6.11': [made('xml2js', page), made('xml2json', page), made('js2xml', { elements: [] }), made('json2xml', '{}')],
  'yaml@2.8.1': [made('parse', 'a: 1\n'.replace('a', 'b')), made('parseDocument', 'a: 1'), made('parseAllDocuments', 'a: 1'), made('stringify', { a: 1 })],
  '@iarna/toml@2.2.5': [made('parse', 'a = 1')],
  'html-to-text@9.0.5': [made('convert', page), made('htmlToText', page)],
  'turndown@7.2.2': [ran('prototype.turndown', ({ default: Turndown }) => new Turndown().turndown(page))],
  'sanitize-html@2.17.0': [made('default', page)],
  'node-html-parser@7.0.1': [made('parse', page)],
  'cheerio@1.1.2': [made('load', page)],
  'js-beautify@1.15.4': [...['js', 'js_beautify'].map((path) => made(path, program)), ...['css', 'css_beautify'].map((path) => made(path, 'a{b:c}')), ...['html', 'html_beautify'].map((path) => made(path, page))],
  'sucrase@3.35.0': [made('transform', program, { transforms: ['imports'] })],
  '@babel/parser@7.28.5': [made('parse', 'let a = 1', { sourceType: 'module' }), made('parseExpression', '1 + 1')],
  'stylus@0.64.0': [made('render', 'a\n  b c')],
  'html-minifier-terser@7.2.0': [made('minify', page)],
  'diff@8.0.2': [...['diffChars', 'diffWords', 'diffLines'].map((path) => made(path, 'some text', 'other text')), made('diffJson', { a: 1 }, { a: 2 }), made('structuredPatch', 'a', 'b', 'x', 'y'), made('createPatch', 'a', 'x', 'y'), made('createTwoFilesPatch', 'a', 'b', 'x', 'y')],
  'jws@4.0.0': [made('sign', { header: { alg: 'HS256' }, payload: 'x', secret: 's' }), made('verify', 'a.b.c', 'HS256', 's')],
  'keypair@1.0.4': [made('default', { bits: 512 })],
  'node-rsa@1.1.1': [ran('prototype.generateKeyPair', ({ default: Rsa }) => new Rsa().generateKeyPair(512))],
  'liquidjs@10.24.0': [ran('Liquid.prototype.parseAndRenderSync', ({ Liquid }) => new Liquid().parseAndRenderSync('{{ a }}', { a: 1 })), ran('Liquid.prototype.renderFileSync', ({ Liquid }, at) => new Liquid({ root: at('.') }).renderFileSync('a.txt')), ran('Liquid.prototype.renderSync', ({ Liquid }) => { const engine = new Liquid(); return engine.renderSync(engine.parse('{{ a }}'), { a: 1 }); })],
  'rc@1.2.8': [made('default', 'no-such-app')],
  'dotenv@17.2.3': [['config', (at) => [{ path: at('a.txt'), quiet: true }], () => 'ran'], ['configDotenv', (at) => [{ path: at('a.txt'), quiet: true }], () => 'ran']],
  'get-tsconfig@4.13.0': [['getTsconfig', (at) => [at('.')], () => 'ran'], ['parseTsconfig', (at) => [at('tsconfig.json')], () => 'ran']],
  'rc9@2.1.2': [['read', (at) => [{ name: 'a.txt', dir: at('.') }], () => 'ran'], ['readUser', () => ['none'], () => 'ran'], ['write', (at) => [{ a: 1 }, { name: 'w', dir: at('.') }], () => 'ran'], ['update', (at) => [{ a: 1 }, { name: 'w', dir: at('.') }], () => 'ran']],
  'find-cache-dir@3.3.2': [['default', (at) => [{ name: 'x', cwd: at('.') }], () => 'ran']],
  'find-yarn-workspace-root@2.0.0': [['default', (at) => [at('sub')], () => 'ran']],
  'git-repo-info@2.1.1': [['default', (at) => [at('sub')], () => 'ran']],
  'properties-reader@2.3.0': [['default', (at) => [at('a.txt')], () => 'ran']],
  'is-docker@3.0.0': [made('default')],
  'uglify-es@3.3.9': [made('minify', 'function add(a, b) { return a + b; }')],
  'jsonwebtoken@9.0.2': [made('sign', { a: 1 }, 'secret'), ran('verify', ({ default: jwt }) => jwt.verify(jwt.sign({ a: 1 }, 'secret'), 'secret'))],
  'node-forge@1.3.1': [ran('pki.rsa.generateKeyPair', ({ default: forge }) => forge.pki.rsa.generateKeyPair(512))],
  'scrypt-js@3.0.1': [ran('syncScrypt', ({ default: { syncScrypt } }) => syncScrypt(Buffer.from('a'), Buffer.from('b'), 16, 1, 1, 8))],
  'pngjs@7.0.0': [ran('PNG.sync.write', ({ default: { PNG } }) => PNG.sync.write(new PNG({ width: 2, height: 2 }))), ran('PNG.sync.read', ({ default: { PNG } }) => PNG.sync.read(PNG.sync.write(new PNG({ width: 2, height: 2 }))))],
  'csv-parse@6.1.0': [['sync#parse', () => ['a,b\n1,2'], () => 'ran']],
  'csv-stringify@6.6.0': [['sync#stringify', () => [[['a', 'b']]], () => 'ran']],
  'papaparse@5.5.3': [made('parse', 'a,b\n1,2')],
  'js-yaml@4.1.0': [made('load', 'a: 1')],
  'xml2js@0.6.2': [made('parseString', '<a/>', (error) => error)],
  'adm-zip@0.5.16': [ran('prototype.toBuffer', ({ default: Zip }) => new Zip().toBuffer()), ran('prototype.addLocalFile', ({ default: Zip }, at) => new Zip().addLocalFile(at('a.txt'))), ran('prototype.addLocalFolder', ({ default: Zip }, at) => new Zip().addLocalFolder(at('sub'))), ran('prototype.writeZip', ({ default: Zip }, at) => new Zip().writeZip(at('w.zip')))],
  'tar@7.5.1': [['create', (at) => [{ file: at('w.tar'), cwd: at('.'), sync: true }, ['a.txt']], () => 'ran']],
  'terser@5.44.1': [made('minify_sync', 'let a = 1'), made('minify', 'let a = 1')],
  '@babel/core@7.28.5': [made('transformSync', 'let a = 1', { configFile: false, babelrc: false }), made('parseSync', 'let a = 1', { configFile: false, babelrc: false }), made('transformAsync', 'let a = 1', { configFile: false, babelrc: false })],
  'prettier@3.6.2': [made('format', 'a  =  1', { parser: 'babel' })],
  'sass@1.94.0': [made('compileString', 'a { b { c: d } }'), made('compileStringAsync', 'a { b { c: d } }')],
  'less@4.4.2': [made('render', 'a { b { c: d } }')],
  'postcss@8.5.6': [ran('().process', ({ default: postcss }) => postcss().process('a {}', { from: undefined }))],
  'handlebars@4.7.8': [ran('compile.()', ({ default: handlebars }) => handlebars.compile('{{a}}')({ a: 1 })), made('precompile', '{{a}}')],
  'mustache@4.2.0': [made('render', '{{a}}', { a: 1 })],
  'ejs@3.1.10': [made('render', '<%= a %>', { a: 1 }), made('compile', '<%= a %>'), ['renderFile', (at) => [at('a.txt')], () => 'ran']],
  'pug@3.0.3': [made('render', 'p a'), made('compile', 'p a'), ['renderFile', (at) => [at('a.txt')], () => 'ran']],
  'nunjucks@3.2.4': [made('renderString', '{{ a }}', { a: 1 })],
  'marked@16.4.1': [made('parse', '# a'), made('parseInline', '*a*')],
  'bcryptjs@3.0.3': [made('hashSync', 'secret', 4), made('compareSync', 'secret', '$2b$04$aaaaaaaaaaaaaaaaaaaaaeF5NcVK1LGzY1ZQCDTxXmGNJHSVhYQQe'), made('genSaltSync', 4), made('hash', 'secret', 4)],
  'klaw-sync@7.0.0': [['default', (at) => [at('.')], () => 'ran']],
  'walk-sync@3.0.0': [['default', (at) => [at('.')], () => 'ran'], ['entries', (at) => [at('.')], () => 'ran']],
  'findup-sync@5.0.0': [['default', (at) => ['package.json', { cwd: at('sub') }], () => 'ran']],
  'cosmiconfig@9.0.0': [ran('cosmiconfigSync.().search', ({ default: { cosmiconfigSync } }, at) => cosmiconfigSync('tool').search(at('sub'))), ran('cosmiconfigSync.().load', ({ default: { cosmiconfigSync } }, at) => cosmiconfigSync('tool').load(at('data.json')))],
  'lilconfig@3.1.3': [ran('lilconfigSync.().search', ({ default: { lilconfigSync } }, at) => lilconfigSync('tool').search(at('sub'))), ran('lilconfigSync.().load', ({ default: { lilconfigSync } }, at) => lilconfigSync('tool').load(at('data.json')))],
  'enhanced-resolve@5.18.3': [ran('sync', ({ default: resolve }, at) => resolve.sync(at('.'), './sub/deep/c.js'))],
  'showdown@2.1.0': [ran('Converter.prototype.makeHtml', ({ default: { Converter } }) => new Converter().makeHtml('# a'))],
  'snarkdown@2.0.0': [made('default', '# a')],
  'markdown-it@14.1.0': [ran('prototype.render', ({ default: Markdown }) => new Markdown().render('# a')), ran('prototype.renderInline', ({ default: Markdown }) => new Markdown().renderInline('*a*')), ran('().render', ({ default: markdown }) => markdown().render('# a')), ran('().renderInline', ({ default: markdown }) => markdown().renderInline('*a*'))],
  'highlight.js@11.11.1': [made('highlight', program, { language: 'javascript' }), made('highlightAuto', 'let a = 1')],
  'prismjs@1.30.0': [ran('highlight', ({ default: Prism }) => Prism.highlight('let a = 1', Prism.languages.javascript, 'javascript'))],
  'mjml@4.16.1': [made('default', '<mjml><mj-body><mj-text>a</mj-text></mj-body></mjml>')],
  'juice@11.0.3': [made('default', '<style>a { color: red }</style><a>x</a>')],
  'pako@2.1.0': [...['deflate', 'deflateRaw', 'gzip'].map((path) => made(path, text)), ran('inflate', ({ default: pako }) => pako.inflate(pako.deflate(text))), ran('inflateRaw', ({ default: pako }) => pako.inflateRaw(pako.deflateRaw(text))), ran('ungzip', ({ default: pako }) => pako.ungzip(pako.gzip(text)))],
  'csso@5.0.5': [made('minify', 'a { color: red; color: red }')],
  'svgo@4.0.0': [made('optimize', '<svg xmlns="http://www.w3.org/2000/svg"><g><g/></g></svg>')],
  'uglify-js@3.19.3': [made('minify', 'function add(a, b) { return a + b; }')],
  'html-minifier@4.0.0': [made('minify', page)],
  'clean-css@5.3.3': [ran('prototype.minify', ({ default: CleanCss }) => new CleanCss().minify('a { b: c }'))],
  'typescript@5.9.3': [made('transpileModule', program, {}), made('transpile', program)],
  'coffeescript@2.7.0': [made('compile', 'a = 1')],
  'crypto-js@4.2.0': [made('PBKDF2', 'secret', 'salt', { iterations: 10 })],
  'jpeg-js@0.4.4': [ran('encode', ({ default: { encode } }) => encode({ data: Buffer.alloc(256), width: 8, height: 8 })), ran('decode', ({ default: { encode, decode } }) => decode(encode({ data: Buffer.alloc(256), width: 8, height: 8 }).data))],
  'xlsx@0.18.5': [['readFile', (at) => [at('a.txt')], () => 'ran'], ['readFileSync', (at) => [at('a.txt')], () => 'ran'], ran('writeFile', ({ default: xlsx }, at) => xlsx.writeFile(xlsx.readFile(at('a.txt')), at('w.xlsx'))), ran('writeFileSync', ({ default: xlsx }, at) => xlsx.writeFileSync(xlsx.readFile(at('a.txt')), at('w.xlsx')))],
  'gray-matter@4.0.3': [['read', (at) => [at('a.txt')], () => 'ran']],
  'iconv-lite@0.7.0': [made('decode', text, 'latin1')],
  'fs-readdir-recursive@1.1.0': [['default', (at) => [at('.')], () => 'ran']],
  'recursive-readdir-sync@1.0.6': [['default', (at) => [at('.')], () => 'ran']],
  'fs-exists-sync@0.1.0': [['default', (at) => [at('a.txt')], () => 'ran']],
  'output-file-sync@2.0.1': [['default', (at) => [at('o/x'), 'x'], () => 'ran']],
  'npm-which@3.0.1': [ran('().sync', ({ default: which }, at) => which(at('.')).sync('node'))],
  'resolve-from@5.0.0': [['default', (at) => [at('.'), './sub/deep/c.js'], () => 'ran']],
  'import-local@3.2.0': [['default', (at) => [at('sub/deep/c.js')], () => 'ran']],
  'browserslist@4.27.0': [['default', (at) => [null, { path: at('.') }], () => 'ran']],
  'conf@15.0.2': [...['set', 'delete', 'clear'].map((name) => ran(`prototype.${name}`, ({ default: Conf }, at) => new Conf({ cwd: at('conf'), projectName: 'x' })[name]('a', 1)))],
  'configstore@7.1.0': [...['set', 'delete', 'clear'].map((name) => ran(`prototype.${name}`, ({ default: Store }, at) => new Store('x', {}, { configPath: at('conf.json') })[name]('a', 1)))],
  'node-localstorage@3.0.5': [...['setItem', 'removeItem', 'clear'].map((name) => ran(`LocalStorage.prototype.${name}`, ({ LocalStorage }, at) => new LocalStorage(at('store'))[name]('a', '1')))],
  'node-machine-id@1.1.12': [['machineIdSync', () => [], () => 'ran']],
  'shelljs@0.10.0': [['cat', (at) => [at('a.txt')], () => 'ran'], ['ls', (at) => [at('.')], () => 'ran'], ['mkdir', (at) => [at('m')], () => 'ran'], ['cp', (at) => [at('a.txt'), at('c.txt')], () => 'ran'], ['rm', (at) => [at('a.txt')], () => 'ran'], ['test', (at) => ['-f', at('a.txt')], () => 'ran'], made('which', 'node'), ...['find', 'touch', 'sort', 'uniq', 'head', 'tail'].map((name) => [name, (at) => [at('a.txt')], () => 'ran']), ['grep', (at) => ['hello', at('a.txt')], () => 'ran'], ['sed', (at) => ['hello', 'bye', at('a.txt')], () => 'ran'], ['mv', (at) => [at('a.txt'), at('m.txt')], () => 'ran'], ['ln', (at) => ['-s', at('a.txt'), at('l')], () => 'ran'], ['chmod', (at) => ['644', at('a.txt')], () => 'ran'], made('tempdir')],
});

const proto = 'syntax = "proto3"; message Note { string text = 1; }';
const written = (at, name, content) => (writeFileSync(at(name), content), at(name));
const names = (value) => sorted(Object.keys(value));

/** Small tools of many downloads. */
Object.assign(samples, {
  'path-type@4.0.0': [...['isFile', 'isDirectory', 'isSymlink'].flatMap((name) => ['a.txt', 'sub', 'none'].map((file) => [`${name}Sync`, (at) => [at(file)]]))],
  'path-type@6.0.0': [...['isFile', 'isDirectory', 'isSymlink'].flatMap((name) => ['a.txt', 'sub', 'none'].map((file) => [`${name}Sync`, (at) => [at(file)]])), ['isFileSync', () => [1]]],
  'is-executable@2.0.1': [...['a.txt', 'sub', 'none'].map((file) => ['isExecutableSync', (at) => [at(file)]])],
  'is-directory@0.3.1': [...['a.txt', 'sub', 'none'].map((file) => ['sync', (at) => [at(file)]])],
  'command-exists@1.2.9': [made('sync', 'node')],
  'protobufjs@7.5.4': [['loadSync', (at) => [written(at, 'note.proto', proto)], ({ nested }) => names(nested)], ['loadSync', (at) => [at('none.proto')]], ['loadSync', (at) => [at('a.txt')]]],
  '@grpc/proto-loader@0.8.0': [['loadSync', (at) => [written(at, 'note.proto', proto), {}], names], ['loadSync', (at) => [at('none.proto'), {}]]],
  'touch@3.1.1': [...['sync', 'touchSync'].flatMap((path) => [[path, (at) => [at('new')]], [path, (at) => [at('none/new')]], [path, (at) => [at('none'), { nocreate: true }]]])],
  'replace-in-file@8.3.0': [['replaceInFileSync', (at) => [{ files: at('*.txt'), from: /world/g, to: 'all' }]], ['replaceInFileSync', (at) => [{ files: at('a.txt') }], type], ['replaceInFileSync', (at) => [{ files: at('none'), from: 'a', to: 'b', disableGlobs: true }]]],
  'simple-plist@1.4.0': [['readFileSync', (at) => [written(at, 'a.plist', '<plist><dict><key>a</key><integer>1</integer></dict></plist>')]], ['readFileSync', (at) => [at('none')]], ['writeFileSync', (at) => [at('w.plist'), { a: 1 }], nothing], ['writeBinaryFileSync', (at) => [at('w.plist'), { a: 1 }], nothing], ['writeFileSync', (at) => [at('none/w.plist'), { a: 1 }]]],
  'temp@0.9.4': [['mkdirSync', () => ['x'], type], ['openSync', () => ['x'], shape]],
  'temp-write@4.0.0': [['sync', () => ['x', 'a.txt'], type]],
  'mkdirp-classic@0.5.3': [['sync', (at) => [at('m/n/o')]], ['sync', (at) => [at('a.txt/x')]]],
  'escalade@3.2.0': [['sync#default', (at) => [at('sub/deep'), (_, found) => found.includes('package.json') && 'package.json']], ['sync#default', (at) => [at('none'), () => true]]],
  'totalist@3.0.1': [['sync#totalist', (at) => [at('.'), nothing], () => 'ran']],
  'walkdir@0.4.1': [['sync', (at) => [at('.')], () => 'ran']],
  'globule@1.3.4': [['find', (at) => [at('**/*.txt')], () => 'ran'], ['findMapping', (at) => [at('**/*.txt')], () => 'ran']],
  'find-root@1.1.0': [['default', (at) => [at('sub')], () => 'ran']],
  'require-directory@2.1.1': [ran('default', ({ default: all }, at) => all({ require: () => 1, filename: at('x.js') }, at('sub')))],
  'package-json-from-dist@1.0.1': [['findPackageJson', (at) => [at('sub/b.txt')], () => 'ran'], ['loadPackageJson', (at) => [at('sub/b.txt')], () => 'ran']],
  'tsconfig-paths@4.2.0': [['loadConfig', (at) => [at('.')], () => 'ran']],
  'shell-env@4.0.1': [['shellEnvSync', () => ['/bin/sh'], type]],
  '@electron/asar@3.4.1': [['listPackage', (at) => [written(at, 'a.asar', archive())], () => 'ran'], ['extractFile', (at) => [written(at, 'a.asar', archive()), 'a.txt'], () => 'ran'], ['extractAll', (at) => [written(at, 'a.asar', archive()), at('out')], () => 'ran'], ['statFile', (at) => [written(at, 'a.asar', archive()), 'a.txt'], () => 'ran'], ['getRawHeader', (at) => [written(at, 'a.asar', archive())], () => 'ran']],
  'brotli@1.3.3': [made('compress', text)],
  'lz-string@1.5.0': [...['compress', 'compressToBase64', 'compressToUTF16', 'compressToUint8Array', 'compressToEncodedURIComponent'].map((path) => made(path, String(text))), made('decompress', '')],
  'bcrypt-pbkdf@1.0.2': [made('pbkdf', new Uint8Array(4), 4, new Uint8Array(4), 4, new Uint8Array(32), 32, 1)],
  'tweetnacl@1.0.3': [made('sign.keyPair'), made('box.keyPair'), ran('sign', ({ default: { sign } }) => sign(text, sign.keyPair().secretKey)), ran('sign.open', ({ default: { sign } }) => { const { publicKey, secretKey } = sign.keyPair(); return sign.open(sign(text, secretKey), publicKey); }), ran('sign.detached', ({ default: { sign } }) => sign.detached(text, sign.keyPair().secretKey)), ran('sign.detached.verify', ({ default: { sign } }) => { const { publicKey, secretKey } = sign.keyPair(); return sign.detached.verify(text, sign.detached(text, secretKey), publicKey); }), ran('box', ({ default: { box } }) => { const { publicKey, secretKey } = box.keyPair(); return box(text, new Uint8Array(24), publicKey, secretKey); })],
  'acorn@8.15.0': [made('parse', 'let a = 1', { ecmaVersion: 2022 }), made('parseExpressionAt', '1 + 1', 0, { ecmaVersion: 2022 })],
  '@xmldom/xmldom@0.8.11': [ran('DOMParser.prototype.parseFromString', ({ default: { DOMParser } }) => new DOMParser().parseFromString('<a><b/></a>', 'text/xml'))],
  'jsdom@26.1.0': [ran('JSDOM', ({ default: { JSDOM } }) => new JSDOM(page))],
  'git-rev-sync@3.0.2': [...['short', 'long', 'branch', 'tag', 'count', 'date', 'message', 'isDirty', 'isTagDirty', 'hasUnstagedChanges'].map((name) => ran(name, ({ default: git }, at) => inRepository(at, () => git[name](at('.')))))],
  'current-git-branch@1.1.0': [ran('default', ({ default: branch }, at) => inRepository(at, () => branch({ altPath: at('.') })))],
  'atomic-sleep@1.0.0': [made('default', 1)],
  'sleep-synchronously@2.0.0': [made('default', 1)],
  'spawn-sync@2.0.0': [made('default', 'node', ['-p', '1'])],
  'sync-child-process@1.0.2': [ran('SyncChildProcess.prototype.next', ({ SyncChildProcess }) => new SyncChildProcess('node', ['-p', '1']).next())],
  'sync-message-port@1.1.3': [ran('SyncMessagePort.prototype.receiveMessage', ({ SyncMessagePort }) => { const { port1, port2 } = SyncMessagePort.createChannel(); const port = new SyncMessagePort(port1); port2.postMessage(1); const got = port.receiveMessage(); port1.close(); return got; })],
  'sonic-boom@4.2.0': [ran('prototype.flushSync', ({ default: SonicBoom }, at) => { const boom = new SonicBoom({ dest: at('log'), sync: true }); boom.write('x'); return boom.flushSync(); })],
  'elliptic@6.6.1': [ran('ec.prototype.genKeyPair', ({ default: { ec: Ec } }) => new Ec('secp256k1').genKeyPair())],
  'xmlhttprequest@1.8.0': [ran('XMLHttpRequest.prototype.open', ({ default: { XMLHttpRequest } }) => new XMLHttpRequest().open('GET', 'http://127.0.0.1:9/', false)), ran('XMLHttpRequest', ({ default: { XMLHttpRequest } }) => new XMLHttpRequest())],
  'make-synchronous@2.0.1': [ran('()', ({ default: made }) => made(async (value) => value + 1)(1))],
  'make-synchronized@0.8.0': [ran('()', ({ default: made }, at) => made(written(at, 'work.mjs', 'export default async (value) => value + 1;'))(1))],
  'synckit@0.11.11': [ran('createSyncFn.()', ({ createSyncFn }, at) => createSyncFn(written(at, 'work.mjs', `import { createRequire } from 'node:module'; const { runAsWorker } = createRequire(${JSON.stringify(`${process.cwd()}/x.js`)})('synckit--0.11.11'); runAsWorker(async (value) => value + 1);`))(1))],
  'lowdb@7.0.1': [...['read', 'write'].map((name) => ran(`LowSync.prototype.${name}`, ({ LowSync }) => new LowSync({ read: () => ({}), write: nothing }, {})[name]())), ran('LowSync.prototype.update', ({ LowSync }) => new LowSync({ read: () => ({}), write: nothing }, {}).update(nothing))],
  'sync-rpc@1.3.7': [ran('default', ({ default: rpc }, at) => typeof rpc(written(at, 'rpc.cjs', 'module.exports = (connection) => async (message) => connection + message;'), 'a')), ran('()', ({ default: rpc }, at) => rpc(written(at, 'rpc.cjs', 'module.exports = (connection) => async (message) => connection + message;'), 'a')('b'))],
  'thread-sleep@2.2.0': [made('default', 1)],
  'sync-threads@1.0.1': [ran('createSyncFn.()', ({ createSyncFn }, at) => createSyncFn(written(at, 'work.cjs', `require(${JSON.stringify(`${process.cwd()}/node_modules/sync-threads--1.0.1`)}).runAsWorker(async (value) => value + 1);`))(1))],
  'default-gateway@6.0.3': [...['v4', 'v6'].map((family) => made(`${family}.sync`))],
  'sync-request@6.1.0': [ran('default', ({ default: request }, at) => served(at, (url) => request('GET', url).getBody('utf8')))],
  'sync-fetch@0.5.2': [ran('default', ({ default: fetched }, at) => served(at, (url) => fetched(url).text()))],
  'internal-ip@6.2.0': [...['v4', 'v6'].map((family) => made(`${family}.sync`))],
});

/** One file that is called a.txt and holds "hello", as asar lays it out. */
function archive() {
  const header = JSON.stringify({ files: { 'a.txt': { size: 5, offset: '0' } } });
  const padded = Math.ceil(header.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  [4, padded + 8, padded + 4, header.length].forEach((number, index) => head.writeUInt32LE(number, index * 4));
  head.write(header, 16);
  return Buffer.concat([head, Buffer.from('hello')]);
}

/** In a repository with one commit and one tag. */
function inRepository(at, run) {
  const git = (...args) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...args], { cwd: at('.'), stdio: 'ignore' });
  git('init');
  git('add', 'a.txt');
  git('commit', '-m', 'first');
  git('tag', 'v1');
  const before = process.cwd();
  process.chdir(at('.'));
  try {
    return run();
  } finally {
    process.chdir(before);
  }
}

/** While another process answers requests. */
function served(at, run) {
  const program = `import { createServer } from 'node:http'; import { writeFileSync } from 'node:fs'; const server = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1', () => writeFileSync(${JSON.stringify(at('port'))}, String(server.address().port)));`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
  try {
    for (let tries = 0; tries < 200 && !(existsSync(at('port')) && readFileSync(at('port'), 'utf8') !== ''); tries += 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return run(`http://127.0.0.1:${readFileSync(at('port'), 'utf8')}/`);
  } finally {
    server.kill();
  }
}

const paths = (found) => [found].flat().map((each) => (typeof each === 'object' ? `${each.name} ${each.isDirectory()}` : each)).sort();
const edited = { edit: ran('edit', ({ edit }) => { process.env.EDITOR = 'true'; return edit('a'); }), run: ran('ExternalEditor.prototype.run', ({ ExternalEditor }) => { process.env.EDITOR = 'true'; return new ExternalEditor('a').run(); }) };
/** In a program of its own: within the reaction of a promise, no other promise is ever settled. */
const apart = (path, module, code) => ran(path, () => execFileSync(process.execPath, ['-e', `const it = require('${module}'); ${code}`], { timeout: 20_000 }));
const inTwo = 'new Promise((resolve) => setTimeout(resolve, 2))';
const fileCache = (at) => ({ cacheId: 'x', cacheDir: at('cache') });

Object.assign(samples, {
  'path-scurry@2.0.2': ['PathScurry', 'PathScurryPosix', 'PathScurryDarwin'].flatMap((name) => [
    ...['readdir', 'walk', 'lstat'].map((method) => [`${name}.prototype.${method}Sync`, () => [], paths, (scurry, at, called) => new scurry[name](at('.'))[called]('sub')]),
    [`${name}.prototype.readlinkSync`, () => [], paths, (scurry, at, called) => new scurry[name](at('.'))[called]('a.txt')],
    [`${name}.prototype.realpathSync`, () => [], paths, (scurry, at, called) => new scurry[name](at('.'))[called]('a.txt')],
    ...['iterateSync', 'streamSync'].map((method) => ran(`${name}.prototype.${method}`, (scurry, at) => [...new scurry[name](at('.'))[method]('.')].length)),
  ]),
  'executable@4.1.1': [['sync', () => [process.execPath]], ['sync', (at) => [at('a.txt')]], ['sync', (at) => [at('none')]], ['sync', () => [5]]],
  'true-case-path@2.2.1': [['trueCasePathSync', (at) => [at('A.TXT')]], ['trueCasePathSync', (at) => [at('none')]]],
  'read-chunk@5.0.0': [['readChunkSync', (at) => [at('a.txt'), { length: 4, startPosition: 2 }]], ['readChunkSync', (at) => [at('a.txt'), { length: 400 }]], ['readChunkSync', (at) => [at('none'), { length: 4 }], shape]],
  'write@2.0.0': [['sync', (at) => [at('deep/w.txt'), 'x']], ['sync', (at) => [at('sub'), 'x'], shape], ['sync', (at) => [at('a.txt'), 'x', { overwrite: false }]]],
  'chownr@2.0.0': [['sync', (at) => [at('.'), process.getuid(), process.getgid()]], ['sync', (at) => [at('none'), 1, 1]]],
  'chownr@3.0.0': [['chownrSync', (at) => [at('.'), process.getuid(), process.getgid()]], ['chownrSync', (at) => [at('none'), 1, 1]]],
  'test-exclude@7.0.2': [['prototype.globSync', () => [], sorted, ({ default: Excluded }, at, method) => new Excluded({ cwd: at('.') })[method](at('.'))]],
  'chardet@2.2.0': [['detectFileSync', (at) => [at('a.txt')]], ['detectFileSync', (at) => [at('none')]]],
  'get-package-type@0.1.0': [['sync', (at) => [at('sub/deep/c.js')]]],
  'unicorn-magic@0.4.1': [['execFileSync', () => ['node', ['-p', '1']], type]],
  'external-editor@3.1.0': [edited.edit, edited.run],
  '@inquirer/external-editor@3.0.7': [edited.edit, edited.run],
  'flat-cache@3.2.0': [['load', (at) => ['x', at('cache')], type], ['clearAll', (at) => [at('cache')]], ['clearCacheById', (at) => ['x', at('cache')]]],
  'flat-cache@6.1.23': [
    ...['create', 'createFromFile'].map((path) => ran(path, (cache, at) => cache[path](path === 'create' ? fileCache(at) : at('cache.json')))),
    ran('clearAll', ({ clearAll }, at) => clearAll(at('cache'))), ran('clearCacheById', ({ clearCacheById }, at) => clearCacheById('x', at('cache'))),
    ...['load', 'save', 'destroy'].map((method) => ran(`FlatCache.prototype.${method}`, ({ FlatCache }, at) => new FlatCache(fileCache(at))[method]())),
  ],
  'file-entry-cache@10.1.4': [['getFileDescriptor', 'a.txt'], ['analyzeFiles', ['a.txt']], ['getUpdatedFiles', ['a.txt']], ['reconcile']].map(([method, ...given]) => ran(`FileEntryCache.prototype.${method}`, ({ FileEntryCache }, at) => new FileEntryCache({ cwd: at('.'), cache: fileCache(at) })[method](...given))),
  'file-sync-cmp@0.1.1': [ran('equalFiles', ({ default: compare }, at) => compare.equalFiles(at('a.txt'), at('sub/b.txt')))],
  'username-sync@1.0.3': [made('default')],
  'fs-access@2.0.0': [['sync', (at) => [at('a.txt')], () => 'ran']],
  'thread-stream@4.2.1': [ran('prototype.flushSync', ({ default: ThreadStream }, at) => { writeFileSync(at('worker.cjs'), 'module.exports = () => new (require("stream").Writable)({ write(_chunk, _encoding, done) { done(); } });'); const stream = new ThreadStream({ filename: at('worker.cjs'), sync: false }); return new Promise((resolve) => stream.on('ready', () => resolve(stream.flushSync()))); })],
  'registry-url@7.2.0': [made('default')],
  '@pkgr/core@0.3.6': [['findUp', 'tryFile', 'tryExtensions']].flat().map((path) => ran(path, (core, at) => core[path](path === 'findUp' ? { entry: at('sub'), search: 'package.json', type: 'file' } : at('a.txt')))),
  'load-yaml-file@1.0.0': [['loadYamlFileSync', (at) => [at('a.txt')]], ['loadYamlFileSync', (at) => [at('none')], shape]],
  'vinyl-file@5.0.0': [['vinylFileSync', (at) => [at('a.txt'), { cwd: at('.') }], (file) => [file.relative, String(file.contents)]], ['vinylFileSync', (at) => [at('none')], shape]],
  'to-vfile@8.0.0': [['readSync', (at) => [at('a.txt')], (file) => [file.path, String(file.value)]], ['readSync', (at) => [at('none')]], ['writeSync', (at) => [{ path: at('w.txt'), value: 'x' }], ({ path }) => path]],
  'dir-compare@5.0.0': [['compareSync', (at) => [at('sub'), at('sub/deep'), { compareContent: true }], ({ same, equal, left, right }) => [same, equal, left, right]]],
  'glob-all@3.3.1': [['sync', (at) => [['**/*.txt', '!sub/**'], { cwd: at('.') }], sorted]],
  'symlink-or-copy@1.3.1': [['sync', (at) => [at('a.txt'), at('link')]]],
  'passwd-user@4.0.0': [['passwdUserSync', () => [0]]],
  'fontkit@2.0.4': [['openSync', (at) => [at('none.ttf')]], ['openSync', (at) => [at('a.txt')]]],
  'bip39@3.1.2': [['mnemonicToSeedSync', () => ['abandon ability able about', 'x'], (seed) => seed.toString('hex')]],
  'directory-tree@3.6.0': [['default', (at) => [at('sub')], ({ children }) => children.length]],
  'joycon@3.1.1': ['load', 'resolve'].map((name) => [`prototype.${name}Sync`, () => [], (found) => found.path ?? found, ({ default: JoyCon }, at, method) => new JoyCon({ cwd: at('.'), files: ['data.json'] })[method]()]),
  'randomfill@1.0.4': [['randomFillSync', () => [Buffer.alloc(8)], type]],
  'infer-owner@1.0.4': [['sync', (at) => [at('a.txt')]]],
  '@npmcli/move-file@2.0.1': [['sync', (at) => [at('a.txt'), at('moved.txt')]], ['sync', (at) => [at('none'), at('moved.txt')]]],
  'empathic@2.0.1': [...['up', 'any', 'file', 'dir'].map((name) => [`find#${name}`, (at) => [name === 'dir' ? 'sub' : 'a.txt', { cwd: at('sub') }]]), ['package#up', (at) => [{ cwd: at('sub') }]], ...['ok', 'readable', 'writable', 'executable'].map((name) => [`access#${name}`, (at) => [at('a.txt')]])],
  'deasync@0.1.32': [apart('sleep', 'deasync--0.1.32', 'it.sleep(2)'), apart('runLoopOnce', 'deasync--0.1.32', 'it.runLoopOnce()'), apart('loopWhile', 'deasync--0.1.32', 'let isDone = false; setTimeout(() => (isDone = true), 2); it.loopWhile(() => !isDone)'), apart('()', 'deasync--0.1.32', 'it((done) => setTimeout(done, 2))()'), apart('default', 'deasync--0.1.32', 'it(setTimeout)')],
  'deasync-promise@1.0.1': [apart('default', 'deasync-promise--1.0.1', `it(${inTwo})`)],
  'system-sleep@1.3.8': [apart('default', 'system-sleep--1.3.8', 'it(2)')],
  'synchronized-promise@0.3.1': [apart('()', 'synchronized-promise--0.3.1', `it(() => ${inTwo})()`)],
  'bplist-parser@0.5.0': [['parseFileSync', (at) => { writeFileSync(at('one.plist'), Buffer.concat([Buffer.from('bplist00\x10\x01\x08'), Buffer.from([0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10])])); return [at('one.plist')]; }], ['parseFileSync', (at) => [at('a.txt')], shape]],
});
