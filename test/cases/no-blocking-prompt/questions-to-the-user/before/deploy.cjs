const readline = require('readline-sync');
const prompt = require('prompt-sync')({ sigint: true });

async function confirmed(version) {
  const name = readline.question('Your name? '); // reports: no-blocking-prompt, refuses: no-async-form
  const secret = prompt.hide('Password? '); // reports: no-blocking-prompt, refuses: no-async-form
  return prompt(`Deploy ${version}, ${name}? `) === 'y' && secret !== ''; // reports: no-blocking-prompt, refuses: no-async-form
}

async function asked(prompt) {
  return prompt('Which version?');
}

module.exports = { confirmed, asked };
