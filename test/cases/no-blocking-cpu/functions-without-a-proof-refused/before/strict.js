class NoNumber extends Error {}

exports.strict = (text) => {
  if (Number.isNaN(Number(text))) throw new NoNumber(text);
  return Number(text);
};
