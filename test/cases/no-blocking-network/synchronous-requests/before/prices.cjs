const request = require('sync-request');

async function price(id) {
  const response = request('GET', `https://prices.example/${id}`); // reports: no-blocking-network, refuses: no-async-form
  return JSON.parse(response.getBody('utf8'));
}

async function fetched(id) {
  const response = await fetch(`https://prices.example/${id}`);
  return await response.json();
}

module.exports = { price, fetched };
