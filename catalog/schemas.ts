import { words } from './words.ts';

/**
 * Libraries whose schemas call the functions that they were made of whenever something is checked: `z.string().refine(isThere)`, `schema.parse(value)`.
 * Plain data without functions, as the entries of the catalogue are.
 */
export interface SchemaLibrary {
  readonly modules: readonly string[];
  /** Methods and functions that take such a function. */
  readonly takes: readonly string[];
  /** Methods of a schema that check a value before they return. */
  readonly checks: readonly string[];
  readonly verified: string;
}

const verified = 'documentation of the packages';

export const schemaLibraries: readonly SchemaLibrary[] = [
  { modules: words('zod zod/v3 zod/v4 @hono/zod-openapi'), takes: words('refine superRefine transform preprocess custom overwrite check default catch pipe'), checks: words('parse safeParse parseAsync safeParseAsync spa'), verified },
  { modules: words('joi @hapi/joi'), takes: words('custom external default'), checks: words('validate validateAsync'), verified },
  { modules: ['yup'], takes: words('test transform when default lazy'), checks: words('validate validateSync isValid isValidSync cast validateAt validateSyncAt'), verified },
];
