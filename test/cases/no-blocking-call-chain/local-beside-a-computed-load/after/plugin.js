exports.isFilled = (list) => list.size > 0;

exports.heaviest = (scales, file) => scales.weigh(file);
