// A Golive of one's own: a free port, a database that is thrown away.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { environment } from './environment.ts';

/** How a Golive is started. */
export interface Start {
  /** Over a copy of the demonstration project, or over an empty database. */
  database?: 'demo' | 'empty';
  /** More flags for `golive serve`. */
  args?: string[];
}

/** A running server. */
export interface Golive {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  /** Its database and files; gone after `close`. */
  folder: string;
  /** Everything it has logged. */
  log(): string;
  /** Runs another `golive` command over the same database and gives back what it prints. */
  run(...args: string[]): Promise<string>;
  /** Asks it to shut down, as a service manager does, and gives back its exit code. */
  stop(): Promise<number | null>;
  /** Starts it again at the same address, with more flags if need be. */
  start(...more: string[]): Promise<void>;
  /** Stops it and throws its folder away. */
  close(): Promise<void>;
}

/** Starts one and waits until it is ready to answer. */
export async function startGolive({ database = 'demo', args = [] }: Start = {}): Promise<Golive> {
  const folder = await mkdtemp(join(tmpdir(), 'golive-'));
  if (database === 'demo') await cp(environment.demo(), folder, { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const keeping = ['--database', `sqlite://${join(folder, 'golive.db')}?mode=rwc`, '--files', join(folder, 'files')];
  // Nothing of the person's own configuration reaches the tests.
  const options = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } };
  let server: ChildProcess | undefined;
  let log = '';

  const golive: Golive = {
    url,
    folder,
    log: () => log,
    async run(...command) {
      const { stdout } = await promisify(execFile)(environment.golive(), [...command, ...keeping], options);
      return stdout;
    },
    async stop() {
      const stopping = server;
      server = undefined;
      return stopping ? await end(stopping) : null;
    },
    async start(...more) {
      const serve = ['serve', '--development', '--listen', new URL(url).host, ...keeping, ...args, ...more];
      server = spawn(environment.golive(), serve, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [server.stdout, server.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => (log += text));
      }
      await ready(url, server, () => log);
    },
    async close() {
      await golive.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await golive.start();
  } catch (error) {
    await golive.close();
    throw error;
  }
  return golive;
}

/** Found by taking a port and letting it go. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}

async function ready(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`golive ended at its start:\n${log()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`golive is not ready after 30 seconds:\n${log()}`);
}

async function end(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const tooLong = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(tooLong);
  return server.exitCode;
}
