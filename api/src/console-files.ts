import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/**
 * How long a browser keeps a file of the console. The runtime file is asked again behind the page's back: the page starts with the
 * one it has, because it asks nothing before it knows where; an address that was moved is known at the next start.
 */
function keptFor(path: string): string {
  if (/[\\/]assets[\\/]/.test(path)) return 'public, max-age=31536000, immutable';
  return path.endsWith('config.json') ? 'max-age=60, stale-while-revalidate=604800' : 'no-cache';
}

/** The built console from the same origin: hashed assets for ever, nearly everything else asked again each time. */
export async function serveConsole(server: FastifyInstance, directory: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: resolve(directory),
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', keptFor(path));
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'no-referrer');
      if (path.endsWith('.html')) reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    },
  });
  // A page of the console by its own address: the one document, whatever the path.
  server.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return page ? reply.sendFile('index.html') : reply.code(404).send({ error: 'not found' });
  });
}
