import type { CallbackModel } from './model.ts';

const shared = { when: 'later-repeatedly', order: 'serial', context: 'callback', result: 'used', thrown: 'crashes', verified: 'documentation of the packages' } as const;

const MONGOOSE: readonly string[] = 'save validate remove deleteOne updateOne deleteMany updateMany find findOne findOneAndUpdate findOneAndDelete findOneAndRemove findOneAndReplace insertMany aggregate count countDocuments distinct'.split(' ');
/** What a schema of mongoose says of a field. */
const FIELDS: readonly string[] = ['validate', 'validate.validator', 'default', 'required', 'get', 'set'];
const STEPS: readonly string[] = 'Validate Create Update Save Upsert Destroy BulkCreate BulkUpdate Find'.split(' ');
const SEQUELIZE: readonly string[] = STEPS.flatMap((step) => [`before${step}`, `after${step}`]);

/** What runs around the saving and loading of records. */
export const records: readonly CallbackModel[] = [
  { ...shared, id: 'middleware of mongoose', calls: { how: 'method', modules: ['mongoose'], names: ['pre', 'post'], through: ['Schema', 'prototype'], events: MONGOOSE }, callback: { from: 1 }, done: 0 },
  { ...shared, id: 'method of records of mongoose', calls: { how: 'method', modules: ['mongoose'], names: ['method', 'static'], through: ['Schema', 'prototype'] }, callback: { argument: 1 } },
  ...['methods', 'statics'].map((option): CallbackModel => ({ ...shared, id: `${option} of a schema of mongoose`, calls: { how: 'path', modules: ['mongoose'], paths: ['Schema'], constructs: true }, callback: { option: `${option}.*`, of: 1 } })),
  ...FIELDS.map((option): CallbackModel => ({ ...shared, id: `${option} of a field of mongoose`, calls: { how: 'path', modules: ['mongoose'], paths: ['Schema'], constructs: true }, callback: { option: `*.${option}`, of: 0 } })),
  { ...shared, id: 'virtual field of mongoose', calls: { how: 'method', modules: ['mongoose'], names: ['get', 'set'], through: ['Schema', 'prototype', 'virtual'] }, callback: { argument: 0 } },
  { ...shared, id: 'hook of sequelize', calls: { how: 'name', names: ['addHook'], events: SEQUELIZE }, callback: { last: true } },
  { ...shared, id: 'hook of a model of sequelize', calls: { how: 'name', names: SEQUELIZE.filter((hook) => hook !== 'afterFind') }, callback: { last: true } },
  ...SEQUELIZE.map((hook): CallbackModel => ({ ...shared, id: `${hook} of sequelize`, calls: { how: 'method', modules: ['sequelize'], names: ['define'], through: ['Sequelize', 'prototype'] }, callback: { option: `hooks.${hook}`, of: 2 } })),
  ...SEQUELIZE.flatMap((hook): CallbackModel[] => [
    { ...shared, id: `${hook} of a model that is defined`, calls: { how: 'name', names: ['define'] }, callback: { option: `hooks.${hook}`, of: 2 } },
    { ...shared, id: `${hook} of a class of records`, calls: { how: 'name', names: ['init'] }, callback: { option: `hooks.${hook}`, of: 1 } },
  ]),
];
