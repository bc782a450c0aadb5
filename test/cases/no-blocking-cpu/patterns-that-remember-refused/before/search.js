const TOKEN = /\w/y;

function found(pattern, text) { // refuses: not-cloneable
  const places = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) places.push(match.index);
  return places;
}

/**
 * @param {RegExp} pattern
 * @param {string} text
 * @returns {string}
 */
function typed(pattern, text) { // refuses: not-cloneable
  return text.replace(pattern, '');
}

/** @param {string} text @returns {string} */
function sticky(text) { // refuses: executor-state
  return text.replace(TOKEN, '');
}

function sorted({ list }) { // refuses: executor-identity
  list.sort();
}

function same({ list }) { // refuses: executor-identity
  for (const each of list) if (each === '') throw new RangeError('empty');
  return list;
}

exports.search = async (text) => {
  const every = /a/g;
  every.exec(text);
  const list = ['b', 'a'];
  sorted({ list });
  const box = { list };
  sorted(box);
  return [found(every, text), typed(/b/, text), sticky(text), same(box), box];
};
