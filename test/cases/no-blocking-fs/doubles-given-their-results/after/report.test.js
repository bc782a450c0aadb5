const { report } = require('./report');
const store = require('./store');

it('reports what is there', async () => {
  spyOn(store, 'read').and.returnValues(' a ', ' b ');
  expect([await report('a.txt'), await report('b.txt')]).toEqual(['a', 'b']);
});
