const assert = require('assert');
const fs = require('fs');
const { writeFile, readFile, stat, rm } = require('fs/promises');

describe('settings', function () {
  before(async () => {
    await writeFile('settings.json', '{}');
  });

  it('are an object', async function () {
    this.timeout(500);
    const settings = JSON.parse(await readFile('settings.json', 'utf8'));
    assert.deepEqual(settings, {});

    // nothing else to do
  });

  it('are small', async () => {
    assert.ok((await stat('settings.json')).size < 10);
  });

  it('are read later', (done) => {
    setTimeout(() => {
      assert.equal(fs.readFileSync('settings.json', 'utf8'), '{}'); // refuses: external-callback
      done();
    }, 1);
  });

  it('are read at once, and then later', (done) => {
    (async () => {
      const text = await readFile('settings.json', 'utf8');
      fs.readFile('settings.json', 'utf8', (error, again) => {
        assert.equal(again, text);
        done(error);
      });
    })().catch(done);
  });

  it('have no colour', (done) => {
    (async () => {
      const { colour } = JSON.parse(await readFile('settings.json', 'utf8'));
      done(colour);
    })().catch(done);
  });

  after((done) => {
    (async () => {
      await rm('settings.json');
      done();
      assert.ok(true);
    })().catch(done);
  });
});
