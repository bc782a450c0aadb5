export function ask(address) {
  return fetch(address).then((answer) => {
    answer.text().then((text) => console.log(text)); // reports: no-unconsumed-promise
  });
}

export function asked(address, work) {
  return work(address).then((answer) => {
    answer.text();
  });
}
