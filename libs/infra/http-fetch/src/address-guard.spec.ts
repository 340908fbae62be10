import { describe, expect, it } from '@jest/globals';
import { guardedLookup, isPublicAddress, PrivateAddressError, refuseAddress } from './address-guard.js';

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

  it('that is none is not public', () => {
    expect(isPublicAddress('example')).toBe(false);
  });
});

describe('a looked-up name', () => {
  it.each([true, false])('is refused when it leads to a private address (all: %s)', async (all) => {
    const error = await new Promise((resolve) => guardedLookup('localhost', { all }, resolve));
    expect(error).toBeInstanceOf(PrivateAddressError);
  });
});
