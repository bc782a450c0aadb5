const removal = require('../lib/remove');
const removeAll = require('../lib/removal');

describe('remove', () => {
  it('fails where there is nothing', () => {
    return expectAsync(removal.remove('nothing')).toBeRejectedWithError('nothing is gone');
  });

  it('removes both', () => {
    spyOn(removal, 'remove').and.returnValue(Promise.resolve());
    return removeAll('a', 'b').then(() => expect(removal.remove).toHaveBeenCalledTimes(2));
  });
});
