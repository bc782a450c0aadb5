const fs = require('node:fs');

(async () => {
  const response = await fetch('https://icons.example/list.json');
  fs.writeFileSync('icons.json', await response.text());
})();
