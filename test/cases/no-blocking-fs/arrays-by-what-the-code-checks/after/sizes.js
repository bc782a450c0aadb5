import { stat, readFile, access } from 'node:fs/promises';

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
}

// Like filter, one call after the other: waits for each before it makes the next.
async function filterInOrder(items, callback) {
  const { length } = items;
  const kept = [];
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue;
    const item = items[index];
    if (await callback(item, index, items)) kept.push(item);
  }
  return kept;
}

function exists(path) {
  return access(path).then(() => true, () => false);
}

export async function sizes(files) {
  if (typeof files === 'string') {
    files = [files];
  } else if (!Array.isArray(files)) {
    throw new TypeError('files or a file');
  }
  return await mapInOrder(files, async (file) => (await stat(file)).size);
}

export async function texts(options) {
  options.files = Array.isArray(options.files) ? options.files : [options.files];
  return await mapInOrder(options.files, async (file) => await readFile(file, 'utf8'));
}

/** @param {string[]} files - Names of files. */
export async function present(files) {
  return await filterInOrder(files, async (file) => await exists(file));
}

export async function lengths(one, other) {
  const files = !Array.isArray(other) ? [other] : other;
  return [await mapInOrder((Array.isArray(one) ? one : [one]), async (file) => (await stat(file)).size), await filterInOrder(files, async (file) => await exists(file))];
}
