const { Circle, Shape } = require('./shapes');

console.log(new Circle('t.txt').run(), new Shape('t.txt').run(), new Circle('t.txt').load());
