/** Stands in for the package: as slow, and as particular about what it is given. */
function stretched(password, rounds) {
  if (typeof password !== 'string') throw Object.assign(new Error(`Illegal arguments: ${typeof password}`), { code: 'EARGS' });
  let state = 17;
  for (let round = 0; round < 2 ** rounds; round += 1) for (const char of password) state = (Math.imul(state, 31) + char.charCodeAt(0)) >>> 0;
  return `$${rounds}$${state}`;
}

function hashSync(password, rounds) {
  return stretched(password, rounds);
}

function compareSync(password, hash) {
  return stretched(password, Number(hash.split('$')[1])) === hash;
}

export { compareSync, hashSync };
export default { compareSync, hashSync };
