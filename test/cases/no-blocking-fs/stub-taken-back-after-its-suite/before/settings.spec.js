const EventEmitter = require('events');
const fs = require('fs');
const { load, version, cleared, follow, Table } = require('./settings');

const rowsOf = (table) => table.rows('table.csv');

describe('settings', () => {
  afterEach(async () => {
    expect(await cleared('log.txt')).toBe(true);
  });

  it('are loaded', async () => {
    expect(await load('package.json')).toEqual({});
    expect(await new Table().columns('table.csv')).toEqual([]);
  });

  it('are followed', async () => {
    await follow(new EventEmitter(), (text) => expect(text).toBe(''));
  });

  describe('of a version', () => {
    beforeEach(() => {
      spyOn(fs, 'readFileSync').and.returnValue('');
    });

    it('are read', async function () {
      expect(await version()).toBe('');
      expect(await rowsOf(this.table)).toEqual(['']);
    });
  });
});
