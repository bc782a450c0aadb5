import { FORMS, KINDS, PRESETS } from './own-entry.ts';

/** JSON Schema of the entries that projects and packages write, published as docs/catalog.schema.json; a test holds it and `faultOf` together. */
const text = { type: 'string', minLength: 1 } as const;

const fields = {
  path: { ...text, description: 'What is exported: `resizeSync`, `default`, `tools.resizeSync`, `Ledger.prototype.commit` for a method, `open.().commit` for a method of what `open()` gives.' },
  kind: { enum: KINDS, description: 'The rule that reports it.' },
  versions: { ...text, description: 'npm range of the versions that it holds for; all where it is left out.' },
  preset: { enum: PRESETS, description: 'First preset that reports it; recommended where it is left out.' },
  construct: { type: 'boolean', description: 'Constructing it blocks, instead of calling it.' },
  proposed: { type: 'boolean', description: 'Written by `unblock learn` and verified by nobody yet: its calls are reported, and not migrated.' },
  instead: {
    description: 'A name is a form that returns a promise, with the same arguments and result. `promisify` names one that takes a callback; `executor` and `manual` take a sentence.',
    anyOf: [text, ...FORMS.map((form) => ({ type: 'object', required: [form], properties: { [form]: text }, additionalProperties: false }))],
  },
} as const;

const entry = (required: readonly string[]): object => ({
  type: 'object',
  required: [...required, 'path', 'kind'],
  properties: { module: { ...text, description: 'The package, with a subpath where it is loaded by one, or globalThis. In a package.json the package itself.' }, ...fields },
});

export const OWN_ENTRY_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Functions that block the event loop, as projects and packages name them',
  type: 'object',
  properties: {
    catalog: { type: 'array', items: { $ref: '#/$defs/entry' }, description: 'In an unblock.config.json.' },
    blocking: { type: 'array', items: { $ref: '#/$defs/packageEntry' }, description: 'In the package.json of a package, about its own exports.' },
  },
  $defs: { entry: entry(['module']), packageEntry: entry([]) },
} as const;
