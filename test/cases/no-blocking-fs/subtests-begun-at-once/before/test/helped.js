const fs = require('fs');
const t = require('tap');

async function declared() {
  t.test('that its caller does not wait for', (s) => {
    fs.writeFileSync('helped.txt', 'books'); // refuses: external-callback
    s.end();
  });
}

declared().then(() => console.log('declared'));
