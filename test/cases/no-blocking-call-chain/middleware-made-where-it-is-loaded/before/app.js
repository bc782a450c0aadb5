const express = require('express');

const app = express();

app.use(require('./tenant')({ dir: 'tenants' }));
app.use(require('./stamp')); // reports: no-blocking-call-chain
app.listen(3000);
