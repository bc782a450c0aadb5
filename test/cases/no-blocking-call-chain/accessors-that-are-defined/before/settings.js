const fs = require('fs');

const settings = { path: 'settings.json' };
Object.defineProperty(settings, 'values', {
  get: () => JSON.parse(fs.readFileSync(settings.path, 'utf8')), // refuses: escaped-function
  set(values) {
    fs.writeFileSync(settings.path, JSON.stringify(values)); // refuses: escaped-function
  },
});
Object.defineProperty(settings, 'size', { value: 10 });

class Page {}
Object.defineProperty(Page.prototype, 'text', {
  get() {
    return fs.readFileSync('page.html', 'utf8'); // refuses: escaped-function
  },
});

exports.get = async (name) => settings.values[name]; // reports: no-blocking-call-chain
exports.set = async (values) => {
  settings.values = values; // reports: no-blocking-call-chain
};
exports.text = async () => new Page().text; // reports: no-blocking-call-chain
exports.size = async (other) => settings.size + other.values + new Page().values;
