// As version 17: parse gives a promise where the handler does.
module.exports = (words) => {
  const commands = new Map();
  const parser = {
    command(name, description, builder, handler) {
      commands.set(name, handler);
      return parser;
    },
    parse() {
      const result = commands.get(words[0])({ _: words });
      return result?.then ? result.then(() => ({ _: words })) : { _: words };
    },
  };
  return parser;
};
