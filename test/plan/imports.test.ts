import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../analysis/edit.ts';
import { findAll } from '../../analysis/findings/find.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import { DEFAULT_POLICY } from '../../analysis/plan/policy.ts';
import { readProgram } from '../../analysis/program/read-program.ts';

/** What the cases have no room for: unusual ways to import, and layouts. */
interface Example {
  readonly it: string;
  readonly file?: string;
  readonly before: string;
  readonly after: string;
}

const read = 'exports.f = async (p) => fs.readFileSync(p)';
const awaited = 'exports.f = async (p) => await readFile(p)';

const examples: readonly Example[] = [
  { it: 'leaves a semicolon that starts the next line', before: `const fs = require('fs')\n;[1].map(String)\n${read}`, after: `const { readFile } = require('fs/promises')\n;[1].map(String)\n${awaited}` },
  { it: 'replaces an alias with its import', before: `const readFileSync = require('fs').readFileSync;\nexports.f = async (p) => readFileSync(p);`, after: `const { readFile } = require('fs/promises');\n${awaited};` },
  {
    it: 'follows aliases, and drops them with the import',
    before: `const fs = require('fs');\nconst { readFileSync, unlinkSync: rm } = fs;\nexports.f = async (p) => { rm(readFileSync(String(p))); };`,
    after: `const { unlink, readFile } = require('fs/promises');\nexports.f = async (p) => { await unlink(await readFile(String(p))); };`,
  },
  {
    it: 'keeps what is left of an alias',
    before: `const fs = require('fs');\nconst { readFileSync, watch } = fs;\nexports.f = async (p) => watch(readFileSync(p));`,
    after: `const fs = require('fs');\nconst { readFile } = require('fs/promises');\nconst { watch } = fs;\nexports.f = async (p) => watch(await readFile(p));`,
  },
  {
    it: 'takes a declarator from the middle of a list',
    before: `const a = require('a')\n    , fs = require('fs')\n    , b = require('b')\nexports.f = async (p) => a(b, fs.readFileSync(p))`,
    after: `const a = require('a')\n    , b = require('b')\nconst { readFile } = require('fs/promises')\nexports.f = async (p) => a(b, await readFile(p))`,
  },
  {
    it: 'puts an import before a declaration that needs it',
    file: 'a.mjs',
    before: `const fs = process.getBuiltinModule('fs'), text = fs.readFileSync('x');\nconsole.log(text);`,
    after: `const { readFile } = process.getBuiltinModule('fs/promises');\nconst text = await readFile('x');\nconsole.log(text);`,
  },
  {
    it: 'imports beside a function’s own import, in the same form',
    before: `exports.f = async (p) => {\n  var fs = require('fs');\n  return fs.readFileSync(p);\n};\nexports.g = async (p) => {\n  const { readFileSync } = require('fs');\n  return readFileSync(p);\n};`,
    after: `exports.f = async (p) => {\n  var { readFile } = require('fs/promises');\n  return await readFile(p);\n};\nexports.g = async (p) => {\n  const { readFile } = require('fs/promises');\n  return await readFile(p);\n};`,
  },
  {
    it: 'promisifies within the function that imports',
    before: `exports.f = async (p) => {\n  const zlib = require('zlib');\n  return zlib.gzipSync(p);\n};`,
    after: `exports.f = async (p) => {\n  const zlib = require('zlib');\n  const { promisify } = require('util');\n  const gzip = promisify(zlib.gzip);\n  return await gzip(p);\n};`,
  },
  {
    it: 'promisifies for the file where the call itself loads the module',
    before: `#!/usr/bin/env node\n'use strict'\n\nexports.f = async (p) => require('zlib').gzipSync(p)`,
    after: `#!/usr/bin/env node\n'use strict'\n\nconst { gzip: gzipCallback } = require('zlib')\nconst { promisify } = require('util')\n\nconst gzip = promisify(gzipCallback)\n\nexports.f = async (p) => await gzip(p)`,
  },
  {
    it: 'puts constants behind what they need',
    file: 'a.mjs',
    before: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst zlib = require('zlib');\nexport const f = async (p) => zlib.gzipSync(p);`,
    after: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst zlib = require('zlib');\nconst { promisify } = require('util');\n\nconst gzip = promisify(zlib.gzip);\n\nexport const f = async (p) => await gzip(p);`,
  },
  { it: 'uses a promisified function of fs', before: `const util = require('util');\nconst fs = require('fs');\nconst readFile = util.promisify(fs.readFile);\n${read};`, after: `const util = require('util');\nconst fs = require('fs');\nconst readFile = util.promisify(fs.readFile);\n${awaited};` },
  {
    it: 'adds lines to a list of lines',
    file: 'a.mjs',
    before: `import {\n  stat,\n} from 'fs/promises';\nimport {\n  constants, // numbers\n  readFileSync,\n} from 'fs';\nexport const f = async (p) => stat(readFileSync(p), constants);`,
    after: `import {\n  stat,\n  readFile,\n} from 'fs/promises';\nimport {\n  constants, // numbers\n} from 'fs';\nexport const f = async (p) => stat(await readFile(p), constants);`,
  },
  {
    it: 'takes no name that the file uses as a global',
    before: `const fs = require('fs');\nexports.f = async (p) => readFile(readFileAsync, fs.readFileSync(p));`,
    after: `const { readFile: readFileAsync2 } = require('fs/promises');\nexports.f = async (p) => readFile(readFileAsync, await readFileAsync2(p));`,
  },
  {
    it: 'leaves its name to the twin of a function',
    before: `const fs = require('fs');\nfunction readFile(p) { return fs.readFileSync(p); }\nexports.m = [1].map(readFile);\nexports.f = async (p) => readFile(p);`,
    after: `const fs = require('fs');\nconst { readFile: readFileAsync2 } = require('fs/promises');\nfunction readFile(p) { return fs.readFileSync(p); }\n\nasync function readFileAsync(p) { return await readFileAsync2(p); }\nexports.m = [1].map(readFile);\nexports.f = async (p) => await readFileAsync(p);`,
  },
  {
    it: 'imports in the copy of a function that imports',
    before: `function load(p) {\n  const fs = require('fs');\n  return fs.readFileSync(p);\n}\nexports.m = [1].map(load);\nexports.f = async (p) => load(p);`,
    after: `function load(p) {\n  const fs = require('fs');\n  return fs.readFileSync(p);\n}\n\nasync function loadAsync(p) {\n  const { readFile } = require('fs/promises');\n  return await readFile(p);\n}\nexports.m = [1].map(load);\nexports.f = async (p) => await loadAsync(p);`,
  },
  {
    it: 'does not read a variable that is shadowed at the call',
    file: 'a.mjs',
    before: `import zlib from 'zlib';\nimport fsp from 'fs/promises';\nimport fs from 'fs';\nexport const f = async (fsp) => fs.readFileSync(fsp, zlib);`,
    after: `import zlib from 'zlib';\nimport fsp from 'fs/promises';\nimport { readFile } from 'fs/promises';\nexport const f = async (fsp) => await readFile(fsp, zlib);`,
  },
  {
    it: 'indents what moves into a main',
    before: `const fs = require('fs');\nconst text = fs.readFileSync('x');\nconst zlib = require('zlib');\nconst {\n  unlinkSync,\n} = fs;\nunlinkSync(String(zlib.gzipSync(text)));`,
    after: `const { readFile, unlink } = require('fs/promises');\nasync function main() {\n  const text = await readFile('x');\n  const zlib = require('zlib');\n  const { promisify } = require('util');\n\n  const gzip = promisify(zlib.gzip);\n\n  await unlink(String(await gzip(text)));\n}\n\nmain();`,
  },
];

describe('imports', () => {
  it.each(examples)('$it', ({ file = 'a.cjs', before, after }) => {
    expect(migrated(file, before)).toBe(after);
  });

  it.each(examples)('$it, with CRLF', ({ file = 'a.cjs', before, after }) => {
    expect(migrated(file, before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });
});

function migrated(file: string, text: string): string {
  const program = readProgram({ root: import.meta.dirname, files: [file], readText: (name) => (name === file ? text : undefined) });
  const plan = makePlan(program, findAll(program, {}), { ...DEFAULT_POLICY, where: 'everywhere' });
  return applyEdits(text, plan.edits);
}
