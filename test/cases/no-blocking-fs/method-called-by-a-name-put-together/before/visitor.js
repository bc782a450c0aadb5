module.exports = class Visitor {
  visit(node) {
    const method = 'visit' + node.kind;
    return this[method](node);
  }
};
