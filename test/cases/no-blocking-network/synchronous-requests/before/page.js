export async function load(address) {
  const waiting = new XMLHttpRequest();
  waiting.open('GET', address, false); // reports: no-blocking-network, refuses: no-async-form
  waiting.send();

  const listening = new XMLHttpRequest();
  listening.open('GET', address, true);
  listening.send();
  return waiting.responseText;
}

export async function opened(door) {
  door.open('GET', '/kitchen', false);
}
