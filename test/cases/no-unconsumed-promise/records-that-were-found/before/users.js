const { Schema, model } = require('mongoose');

const User = model('User', new Schema({ name: String }));

exports.rename = async (id, name) => {
  const user = await User.findById(id);
  user.name = name;
  user.save(); // reports: no-unconsumed-promise
};
