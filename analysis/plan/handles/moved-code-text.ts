/** What the module that opens connections says besides where functions of transactions go to their threads. Of JavaScript alone. */

/** A handle may be a function, and what it is asked may bring code along. */
export const CALLABLE_HANDLE = `  function newHandle(id, methods, isFunction) {
    const blocking = (method) => (...values) => askAndBlock({ target: id, method, ...asSent(values) });
    const waited = (method) => async (...values) => ask(handle, { target: id, method, ...asSent(values) });
    const own = isFunction ? [['runAsync', waited()]] : [];
    const forms = methods.flatMap((method) => [[method, blocking(method)], [\`\${method}Async\`, waited(method)]]);
    const handle = Object.assign(isFunction ? blocking() : {}, Object.fromEntries([...own, ...forms]));
    handleIds.set(handle, id);
    forgotten.register(handle, id);
    return handle;
  }

  /** Code is named, with the handles and data that it is made of. */
  function asSent(values) {
    const [code] = values;
    if (!(code instanceof Moved)) return { args: values };
    const given = code.given.map((each) => (handleIds.has(each) ? { handle: handleIds.get(each) } : { value: each }));
    return { args: [], code: { module: code.module, name: code.name, given } };
  }`;

/** `exported`: "export " or nothing; `address`: how a module is named in a message. */
export const movedText = (exported: string, address: string): string => `class Moved {
  constructor(module, name, given) {
    Object.assign(this, { module, name, given });
  }
}

/** A function that lies in a worker module, for a connection that was opened here: what \`name\` there makes of handles and data. */
${exported}function moved(module, name, given) {
  return new Moved(${address}, name, given);
}`;

/** Within what the thread does. `load`: how `module` is loaded. */
export const broughtText = (load: string): string => `  async function done({ name, target, method, args, code }) {
    const asked = made.get(target)?.value;
    if (code !== undefined) return asked[method](await brought(code));
    if (target !== undefined) return method === undefined ? asked(...args) : asked[method]?.(...args);
    return newOf(name, args);
  }

  async function brought({ module, name, given }) {
    const code = ${load};
    return code[name](...given.map((each) => ('handle' in each ? made.get(each.handle).value : each.value)));
  }

  async function newOf(name, args) {
    const classes = ${load};
    return new classes[name](...args);
  }`;
