const store = require('./store');
const { report } = require('./report');
const { Settings } = require('./settings');

describe('report', () => {
  let find;

  beforeEach(() => {
    find = spyOn(store, 'find').and.returnValue(true);
  });

  it('tells the name', async () => {
    expect(await report('a')).toBe('a');
    expect(find).toHaveBeenCalledWith('a');
  });

  it('has settings', () => {
    expect(new Settings().isThere).toBe(true);
  });
});
