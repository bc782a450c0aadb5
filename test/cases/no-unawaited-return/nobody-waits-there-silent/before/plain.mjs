async function load(id) {
  return id;
}

export async function later(id) {
  try {
    await load(id);
  } catch {
    return load('guest');
  }
  return load(id);
}

export function forward(id) {
  try {
    return load(id);
  } catch (error) {
    return Promise.reject(error);
  }
}

export async function inside(ids) {
  try {
    return await Promise.all(ids.map((id) => load(id)));
  } catch {
    return [];
  }
}
