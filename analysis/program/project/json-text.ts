export type JsonObject = Readonly<Record<string, unknown>>;

export type ReadJson = { readonly value: unknown } | { readonly problem: string };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as package.json has it; a fault is an answer. Where it lies is left out: what engines say of that changes between their versions. */
export function parseJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'it is not valid JSON' };
  }
}

/** JSON with comments and trailing commas, as tsconfig.json has it. */
export function parseJsonWithComments(text: string): ReadJson {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) => (part.startsWith('"') ? part : ' '));
  const strict = bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? ' ' : part));
  return strict.trim() === '' ? { value: {} } : parseJson(strict);
}
