const fs = require('fs');

exports.compare = (request, expected) => fs.readFileSync(request.path, 'utf8') === expected; // refuses: unknown-caller

exports.handle = (event, kind) => fs.writeFileSync(event.path, kind); // refuses: unknown-caller
