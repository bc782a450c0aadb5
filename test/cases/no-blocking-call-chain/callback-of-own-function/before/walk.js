exports.eachLine = function eachLine(names, visit) {
  for (const name of names) visit(name);
};

exports.total = function total(names, size) {
  let sum = 0;
  for (const name of names) sum += size(name);
  return sum;
};
