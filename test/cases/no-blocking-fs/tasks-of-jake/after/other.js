const fs = require('fs');

task('clean', () => {
  fs.rmSync('out', { recursive: true }); // refuses: external-callback
});
