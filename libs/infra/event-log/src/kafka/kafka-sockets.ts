import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ISocketFactory } from 'kafkajs';

const keepAliveDelayMs = 60_000;

/** kafkajs stops trying when an error says that it is not retriable. */
class ClientGivenUp extends Error {
  readonly retriable = false;
}

/** The sockets of one client: they can be cut all at once, after which no new one opens. */
export class KafkaSockets {
  private readonly open = new Set<Socket>();
  private readonly aliases = new Map<string, string>();
  private isCut = false;

  /**
   * The broker's address as kafkajs can take it. It splits addresses at their colons, so an IPv6 address travels through it
   * under a name, and is put back when its socket opens.
   */
  alias(broker: string): string {
    const [, address, port] = /^\[([0-9a-f:.]+)\]:(\d+)$/iu.exec(broker) ?? [];
    if (address === undefined || port === undefined) return broker;
    const name = `ipv6-${address.replaceAll(':', '-')}`;
    this.aliases.set(name, address);
    return `${name}:${port}`;
  }

  /** Opens a socket for kafkajs, with or without TLS. */
  readonly factory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    if (this.isCut) throw new ClientGivenUp('The client was given up');
    const address = this.aliases.get(host) ?? host;
    const target = { host: address, port };
    const name = isIP(address) === 0 ? { servername: address } : {};
    // kafkajs declares `ssl` loosely; it is what this adapter gave it (see kafka-client.ts): options of node:tls or nothing.
    const socket = ssl
      ? connectTls({ ...target, ...name, ...(ssl as object) }, onConnect)
      : connectPlain(target, onConnect);
    socket.setKeepAlive(true, keepAliveDelayMs);
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    return socket;
  };

  /** Ends every connection at once, as the death of the process would, and lets no new one open. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.open) socket.destroy();
  }
}
