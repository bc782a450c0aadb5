/** @param {number} n */
function squares(n) { // refuses: not-cloneable
  const out = [];
  for (let i = 0; i < n; i += 1) out[i] = () => i * i;
  return out;
}

/** @param {number} n */
function bytes(n) { // refuses: not-cloneable
  const out = {};
  for (let i = 0; i < n; i += 1) out[`b${i}`] = Buffer.alloc(i);
  return out;
}

/** @param {number} n */
function around(n) { // refuses: not-cloneable
  const parts = [{ at: 0 }];
  for (let i = 1; i < n; i += 1) parts.push({ at: i });
  parts.forEach((part) => {
    part.next = () => part.at + 1;
  });
  return { parts };
}

function asked(options) { // refuses: not-cloneable
  let letters = 0;
  for (const key of Object.keys(options)) letters += key.length;
  return letters + options.extra();
}

const SPARE = { a: 1 };
SPARE.extra = () => 1;

function counted(options) { // refuses: not-cloneable
  let letters = 0;
  for (const key of Object.keys(options)) letters += key.length;
  return letters;
}

exports.fill = async () => [squares(3)[2](), bytes(2).b1.toString('hex'), around(2).parts[1].next(), asked(SPARE), counted(SPARE)];
