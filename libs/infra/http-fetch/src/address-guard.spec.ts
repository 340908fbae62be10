import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Agent, fetch } from 'undici';
import {
  guardedLookup,
  guardLookup,
  isPublicAddress,
  PrivateAddressError,
  refuseAddress,
  type Resolve,
} from './address-guard.js';

const refuse = (address: string, allowed: string[] = []) =>
  refuseAddress(new URL(address), new Set(allowed))?.reason ?? null;

describe('an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://１２７.０.０.１/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://192.0.0.8/',
    'http://192.0.2.1/',
    'http://240.0.0.1/',
    'http://127.0.0.1./',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://0xA9FEA9FE/latest/meta-data',
    'http://127%2e0%2e0%2e1/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fc00::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[100::1]/',
    'http://[fd00:ec2::254]/latest/meta-data',
  ])('%s is refused as private', (address) => {
    expect(refuse(address)).toBe('private_address');
  });

  it.each([
    ['ftp://example.ma/', 'scheme_not_allowed'],
    ['file:///etc/passwd', 'scheme_not_allowed'],
    ['http://example.ma:22/', 'port_not_allowed'],
    ['http://127.0.0.1:8091/', 'port_not_allowed'],
    ['https://user@example.ma/', 'userinfo_not_allowed'],
    ['https://example.ma@127.0.0.1/', 'userinfo_not_allowed'],
  ])('%s is refused: %s', (address, reason) => {
    expect(refuse(address)).toBe(reason);
  });

  it.each(['https://example.ma/', 'http://example.ma:80/', 'http://93.184.215.14/', 'https://[2606:2800:220:1::1]/'])(
    '%s is let through',
    (address) => {
      expect(refuse(address)).toBeNull();
    },
  );

  it('may be private when its host and port are allowed, and only then', () => {
    expect(refuse('http://127.0.0.1:8090/', ['127.0.0.1:8090'])).toBeNull();
    expect(refuse('http://127.0.0.1:8091/', ['127.0.0.1:8090'])).toBe('port_not_allowed');
    expect(refuse('http://127.0.0.1/', ['127.0.0.1:8090'])).toBe('private_address');
    expect(refuse('http://user@127.0.0.1:8090/', ['127.0.0.1:8090'])).toBe('userinfo_not_allowed');
  });

  it('that is none, or names an interface, is not public', () => {
    expect(['example', '', '127.1', 'fe80::1%eth0', '::1%lo', '[fe80::1%25eth0]'].map(isPublicAddress)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(URL.parse('http://[fe80::1%25eth0]/')).toBeNull();
  });
});

describe('a looked-up name', () => {
  it.each(['localhost', 'localhost.', 'LOCALHOST'])(
    '%s is refused, for it leads to a private address',
    async (name) => {
      for (const all of [true, false]) {
        const error = await new Promise((resolve) => guardedLookup(name, { all }, resolve));
        // A resolver that does not know the name with a dot at its end refuses it as well.
        expect(error).toMatchObject({ code: expect.stringMatching(/^PRIVATE_ADDRESS$|^ENOTFOUND$|^EAI_AGAIN$/u) });
      }
    },
  );

  it.each([
    [['93.184.215.14', '10.0.0.1']],
    [['10.0.0.1', '93.184.215.14']],
    [['2606:2800:220:1::1', '::ffff:10.0.0.1']],
    [[]],
  ])('that leads to %j is refused', async (addresses) => {
    const answers = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const lookup = guardLookup((_name, _options, callback) => callback(null, answers), isPublicAddress);
    const error = await new Promise((resolve) => lookup('a.example', { all: true }, resolve));
    expect(error).toBeInstanceOf(PrivateAddressError);
  });
});

describe('a name that changes its address between the check and the connection', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0))
      await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  });

  async function listen(address: string, port: number, answer: string): Promise<number> {
    const server = createServer(
      (_request, response) => void response.writeHead(200, { connection: 'close' }).end(answer),
    );
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, address, resolve));
    return (server.address() as AddressInfo).port;
  }

  it('is connected to at the address that was judged, or not at all', async () => {
    const port = await listen('127.0.0.1', 0, 'allowed');
    await listen('127.0.0.2', port, 'secret');
    let asked = 0;
    // Every second answer is the one that must not be connected to, as of a name server that waits for the check.
    const resolve: Resolve = (_name, _options, callback) => {
      asked += 1;
      callback(null, [{ address: asked % 2 === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const agent = new Agent({ connect: { lookup: guardLookup(resolve, (address) => address === '127.0.0.1') } });
    const get = () => fetch(`http://rebinding.example:${port}/`, { dispatcher: agent }).then((answer) => answer.text());
    expect(await get()).toBe('allowed');
    expect(asked).toBe(1);
    await expect(get()).rejects.toMatchObject({ cause: { code: 'PRIVATE_ADDRESS' } });
    expect(await get()).toBe('allowed');
    expect(asked).toBe(3);
    await agent.destroy();
  });
});
