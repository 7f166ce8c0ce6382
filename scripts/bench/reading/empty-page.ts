import { once } from 'node:events';
import { createServer } from 'node:http';

const page =
  '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Nothing."><title>Empty</title><main><h1>Empty</h1></main>';

/** Serves a page with nothing on it: what a browser takes for it on this machine, it takes for every page. */
export async function serveEmptyPage(port: number): Promise<() => void> {
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/') response.end(page);
    else response.writeHead(404).end();
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return () => server.close();
}
