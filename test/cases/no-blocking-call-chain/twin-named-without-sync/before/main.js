const { Settings, title } = require('./settings');

const settings = new Settings('package.json');
title('package.json').then((text) => console.log(text, settings.values.title));
