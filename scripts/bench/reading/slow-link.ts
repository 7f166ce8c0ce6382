import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Link {
  /** Bits a second, down. */
  readonly rate: number;
  /** Milliseconds for the way there and back. */
  readonly roundTrip: number;
}

/** What fits into a packet, and how many of them a server sends before the first is acknowledged. */
const packet = 1_460;
const firstPackets = 10;

const wait = (until: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, until - performance.now())));

/** Sends what the server says at the link's rate and delay, with TCP's slow start: each acknowledged packet allows one more. */
async function sendDown(server: Socket, client: Socket, { rate, roundTrip }: Link): Promise<void> {
  const bytesPerMs = rate / 8 / 1_000;
  let allowed = packet * firstPackets;
  let free = 0;
  const underWay: { acknowledgedAt: number; bytes: number }[] = [];
  for await (const chunk of server.iterator({ destroyOnReturn: false })) {
    const data: Buffer = chunk;
    for (let start = 0; start < data.length; start += packet) {
      const part = data.subarray(start, start + packet);
      while (underWay.reduce((sum, { bytes }) => sum + bytes, 0) + part.length > allowed) {
        const oldest = underWay.shift();
        if (oldest === undefined) break;
        await wait(oldest.acknowledgedAt);
        allowed += oldest.bytes;
      }
      free = Math.max(free, performance.now()) + part.length / bytesPerMs;
      await wait(free);
      underWay.push({ acknowledgedAt: free + roundTrip, bytes: part.length });
      setTimeout(() => client.writable && client.write(part), roundTrip / 2);
    }
  }
  setTimeout(() => client.end(), roundTrip / 2);
}

function join(client: Socket, port: number, link: Link): void {
  const server = connect(port, '127.0.0.1');
  for (const socket of [client, server]) socket.setNoDelay().on('error', () => socket.destroy());
  // The handshake is over after one round trip; only then can the client ask.
  const openAt = performance.now() + link.roundTrip;
  client.on('data', (data) => {
    const arrivesAt = Math.max(openAt, performance.now()) + link.roundTrip / 2;
    void wait(arrivesAt).then(() => server.writable && server.write(data));
  });
  client.on('close', () => server.destroy());
  void sendDown(server, client, link).catch(() => client.destroy());
}

/**
 * Puts a slow link between a browser and a server on this machine.
 *
 * @param port the server's
 * @returns the port to ask instead
 */
export async function slowLink(port: number, link: Link): Promise<{ port: number; close: () => void }> {
  const clients = new Set<Socket>();
  const proxy = createServer((client) => {
    clients.add(client);
    join(client, port, link);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return {
    port: address.port,
    close: () => {
      proxy.close();
      for (const client of clients) client.destroy();
    },
  };
}
