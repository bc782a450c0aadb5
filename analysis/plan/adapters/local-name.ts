/** A name for a variable inside an adapter: what the adapter calls may be reached through a module that the file calls the same, as in `child.spawn`. */
export function localName(wanted: string, names: Readonly<Record<string, string>>): string {
  const roots = new Set(Object.values(names).map((name) => name.split('.')[0]));
  let name = wanted;
  for (let n = 2; roots.has(name); n += 1) name = `${wanted}${n}`;
  return name;
}
