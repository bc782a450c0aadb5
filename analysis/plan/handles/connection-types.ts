/** A class whose methods keep their type parameters in the second form only where somebody writes them out. */
export interface LaterClass {
  /** How a TypeScript file brings in the module, as `Module`. */
  readonly brought: string;
  /** The type of its instances. */
  readonly instance: string;
  /** By method. */
  readonly signatures: ReadonlyMap<string, string>;
}

export const CONNECTION_TYPES = `type Handle = { readonly id: number; readonly methods: readonly string[] };
type Rows = { readonly value: unknown; readonly isBare: boolean; readonly hasBuffers: boolean };
type Request = { readonly id: number; readonly name?: string; readonly target?: number; readonly method?: string; readonly args: readonly unknown[] };
type Answer = { readonly id: number; readonly handle?: Handle; readonly rows?: Rows; readonly part?: Rows; readonly error?: unknown; readonly failure?: Failure };
type Start = { readonly module: string; readonly port: MessagePort; readonly answered: Int32Array };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void; readonly handle: object };
type Methods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;`;

/** Of several signatures the last two count; where there is one, the first is asked for in vain and takes everything. */
const PROMISED = `type Promised<Method> = Method extends { (...args: infer First): infer Found; (...args: infer Args): infer Result }
  ? unknown[] extends First
    ? (...args: Args) => Promise<Result>
    : { (...args: First): Promise<Found>; (...args: Args): Promise<Result> }
  : never;
`;

/** The second form of methods, for TypeScript. */
export function laterText(classes: readonly LaterClass[]): { readonly imports: string; readonly text: string } {
  const usual = 'Promised<T[Name]>';
  const special = classes.flatMap(({ instance, signatures }) => [...signatures].map(([method, signature]) => ({ instance, method, signature })));
  const names = special.map(({ method }) => `${method.charAt(0).toUpperCase()}${method.slice(1)}`);
  const types = special.map(({ signature }, index) => `type ${names[index] ?? ''} = ${signature};\n`).join('');
  const chosen = special.map(({ instance, method }, index) => `T extends ${instance} ? Name extends '${method}' ? ${names[index] ?? ''} : ${usual} : `).join('');
  return {
    imports: classes.filter(({ signatures }) => signatures.size > 0).map(({ brought }) => brought).join('\n'),
    text: `${PROMISED}${types}type Later<T> = { [Name in keyof T]: ${chosen}${usual} };

const laters = new WeakMap<object, object>();

/** The methods of what was opened here, or of what it gave, each with a promise: they do not hold up the event loop. */
export function later<T extends object>(handle: T): Later<T> {
  return laters.get(handle) as Later<T>;
}`,
  };
}
