import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The least that could stand where our server stands: it reads a form and answers `303`. */
const app = new Hono();
app.post('/en/contact/', async (c) => {
  await c.req.text();
  return c.redirect('/en/received/', 303);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`Listening on http://127.0.0.1:${String(port)}`);
});
