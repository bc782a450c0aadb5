/** JSON Schema of the report, published as docs/report.schema.json; a test holds the two and real reports together. */
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const position = { type: 'integer', minimum: 1 } as const;
const texts = { type: 'array', items: text } as const;
const counts = { type: 'object', additionalProperties: count } as const;
const path = { type: 'string', description: 'Relative to the folder that the command ran in, with "/".' } as const;

function object(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}, description?: string): object {
  return { type: 'object', ...(description === undefined ? {} : { description }), required: Object.keys(required), properties: { ...required, ...optional } };
}

function list(items: object): object {
  return { type: 'array', items };
}

const options = object(
  {
    command: { enum: ['check', 'migrate'] },
    paths: texts,
    all: flag,
    where: { enum: ['async', 'functions', 'everywhere'] },
    exports: { enum: ['auto', 'keep', 'twin', 'break'] },
    public: { enum: ['entry', 'files'] },
    topLevel: { enum: ['automatic', 'refuse'] },
    linters: { enum: ['raise', 'refuse'], description: 'May the settings of linters be changed?' },
    turns: { enum: ['automatic', 'refuse'], description: 'May functions be made to run one after the other?' },
    constructors: { enum: ['refuse', 'factory'], description: 'What becomes of constructors that block.' },
    concurrent: { ...position, description: 'Most calls that may be at work together.' },
    executor: { enum: ['none', 'auto', 'piscina', 'tinypool', 'workerpool'] },
    engines: { enum: ['floor', 'strict'] },
    allow: texts,
  },
  { preset: text, write: flag, pool: { enum: ['threads', 'processes'] }, maxThreads: position, offload: texts, assumeCloneable: flag, maxTwins: count, rules: texts, units: texts, only: texts },
  'What was asked for, after configuration file and defaults.',
);

const summary = object(
  {
    files: { ...count, description: 'Files of the program.' },
    parsed: { ...count, description: 'Files that needed a syntax tree.' },
    generated: { ...count, description: 'Files left out because no person writes such code.' },
    calls: count,
    migrated: count,
    refused: count,
    skipped: count,
    filesChanged: { ...count, description: 'Files that the plan changes, written or not.' },
    twins: { ...count, description: 'Synchronous functions that get an asynchronous one beside them.' },
    byKind: counts,
    byCode: { ...counts, description: 'Refused and skipped calls by reason.' },
  },
  {},
  'For migrate, migrated + refused + skipped = calls.',
);

const link = object({ name: text, file: path, line: position, column: position });

const call = object(
  {
    id: { ...text, description: 'From content, not from line numbers.' },
    file: path,
    line: position,
    column: { ...position, description: 'In UTF-16 units.' },
    endLine: position,
    endColumn: position,
    api: { ...text, description: 'As the code spells it.' },
    kind: { enum: ['fs', 'subprocess', 'cpu', 'sleep', 'network', 'db', 'prompt', 'promise'] },
    rule: text,
    certainty: { enum: ['certain', 'likely'] },
    context: { ...text, description: 'Where the call runs.' },
    status: { enum: ['found', 'migrated', 'refused', 'skipped'] },
    chain: { ...list({ $ref: '#/$defs/link' }), description: 'From the place to the blocking call; of a refusal, from the blocking call to the obstacle.' },
  },
  {
    to: { ...text, description: 'What is written instead.' },
    keeps: { enum: ['sync twin'] },
    pattern: { enum: ['single flight', 'serialised section'], description: 'How what its await would have broken is kept whole.' },
    code: { ...text, description: 'Why it is refused or skipped.' },
    message: text,
    hint: text,
    unit: { ...text, description: 'Id of the unit that migrates it.' },
  },
);

const unit = object({ id: text, files: list(path), calls: { ...texts, description: 'Ids of calls.' }, status: { enum: ['planned', 'dropped'] } }, { dropReason: text }, 'Edits that only make sense together.');

export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of the unblock command',
  description: 'Within one schema number, fields are only added.',
  ...object(
    {
      schema: { const: 1 },
      tool: object({ name: text, version: text }),
      options,
      summary,
      calls: { ...list({ $ref: '#/$defs/call' }), description: 'By file and place.' },
      units: list({ $ref: '#/$defs/unit' }),
      publicChanges: { ...list(object({ file: path, name: text, change: text }, { major: { type: 'boolean', description: 'Code that uses it as before breaks, even where it waits for every promise.' } })), description: 'What users of the package have to adapt to.' },
      errors: { ...list(object({ file: path, message: text }, { line: position })), description: 'Files that could not be read or parsed.' },
    },
    {
      newFiles: { ...list(path), description: 'Files that are added: code for worker threads, queues of functions that take turns.' },
      settings: { ...list(object({ file: path, at: count, from: text, to: text })), description: 'What linters have to be told, so that they accept async functions.' },
      dependencies: { ...list(object({ manifest: path, name: text, range: text })), description: 'What a package.json has to name besides.' },
      timings: { ...counts, description: 'Milliseconds by step, with --timings.' },
    },
  ),
  $defs: { call, link, unit },
} as const;
