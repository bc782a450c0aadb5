const WebSocket = require('ws');
const fs = require('fs');

const socket = new WebSocket('wss://feed.example');

socket.onmessage = (message) => {
  fs.appendFileSync('feed.log', message.data); // reports: no-blocking-fs, refuses: escaped-function
};

class Player {
  constructor(name) {
    this.onclose = () => fs.writeFileSync(name, ''); // refuses: unknown-caller
  }
}

exports.Player = Player;
