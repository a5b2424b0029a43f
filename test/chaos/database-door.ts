import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** One address before a database that comes back on another port each time; closed, it is a database that cannot be reached. */
export interface DatabaseDoor {
  readonly port: number;
  lead(port: number): void;
  /** Ends every connection and takes none until it is opened again. */
  close(): void;
  open(): void;
  end(): Promise<void>;
}

export async function openDoor(first: number): Promise<DatabaseDoor> {
  const through = new Set<Socket>();
  let [port, open] = [first, true];
  const keep = (socket: Socket, other: Socket): void => {
    through.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      through.delete(socket);
      other.destroy();
    });
  };
  const cut = (): void => through.forEach((socket) => socket.destroy());
  const server = createServer((outside) => {
    if (!open) return void outside.destroy();
    const inside = connect(port, '127.0.0.1');
    keep(outside, inside);
    keep(inside, outside);
    outside.pipe(inside).pipe(outside);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lead: (next) => (port = next),
    close: () => {
      open = false;
      cut();
    },
    open: () => (open = true),
    end: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
