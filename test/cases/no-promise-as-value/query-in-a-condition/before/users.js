const mongoose = require('mongoose');
const { promisify } = require('util');
const store = require('store-client').connect();

const User = mongoose.model('User', new mongoose.Schema({ email: String }));
const get = promisify(store.get).bind(store);

exports.register = async (email) => {
  if (User.findOne({ email })) throw new Error('taken'); // reports: no-promise-as-value
  if (await User.exists({ email })) throw new Error('taken');
  const query = User.find({ email });
  query.limit(1);
  return `hello ${get(email)}`; // reports: no-promise-as-value
};
