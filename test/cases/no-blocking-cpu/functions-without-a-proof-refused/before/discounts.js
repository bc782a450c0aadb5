let rate = 0.1;

exports.setRate = (value) => {
  rate = value;
};

exports.discount = (amount) => amount * rate;
