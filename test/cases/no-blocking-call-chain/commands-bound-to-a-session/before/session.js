const { readFileSync } = require('fs');

class Session {
  constructor(socket) {
    this.commands = { get: this.get.bind(this) };
    socket.on('data', (line) => {
      const [name, key] = String(line).split(' ');
      socket.write(this.commands[name](key)); // reports: no-blocking-call-chain
    });
  }

  get(key) {
    return readFileSync(key, 'utf8'); // refuses: escaped-function
  }
}

exports.serve = (socket) => new Session(socket);
