/** The few words of JSON Schema that our schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

/** Where a value breaks a schema; also, unlike in the standard, where an object has a field that the schema does not name. */
export function violations(value: unknown, schema: Schema, root: Schema = schema, at = '$'): string[] {
  if (schema.$ref !== undefined) return violations(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root, at);
  if (schema.anyOf !== undefined) return schema.anyOf.some((each) => violations(value, each, root, at).length === 0) ? [] : [`${at} is none of what it can be`];
  if (schema.const !== undefined && value !== schema.const) return [`${at} is not ${JSON.stringify(schema.const)}`];
  if (schema.enum?.includes(value) === false) return [`${at} is ${JSON.stringify(value)}, not one of ${schema.enum.join(', ')}`];
  if (schema.type !== undefined && schema.type !== typeOf(value)) return [`${at} is no ${schema.type}`];
  if (schema.minimum !== undefined && Number(value) < schema.minimum) return [`${at} is less than ${String(schema.minimum)}`];
  if (schema.minLength !== undefined && String(value).length < schema.minLength) return [`${at} is too short`];
  if (Array.isArray(value)) return value.flatMap((item, index) => violations(item, schema.items ?? {}, root, `${at}[${String(index)}]`));
  return schema.type === 'object' ? ofObject(value as Record<string, unknown>, schema, root, at) : [];
}

function ofObject(value: Record<string, unknown>, schema: Schema, root: Schema, at: string): string[] {
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined).map((name) => `${at} lacks ${name}`);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const expected = schema.properties?.[name] ?? schema.additionalProperties;
    return expected === undefined || expected === false ? [`${at} has ${name}, which the schema does not name`] : violations(item, expected, root, `${at}.${name}`);
  });
  return [...missing, ...wrong];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}
