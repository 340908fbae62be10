import { expect, it } from '@jest/globals';
import { setsOfSharedHosts } from './shared-hosts.js';

const setOf = (urls: readonly string[]) => [
  ...setsOfSharedHosts(urls.map((url, index) => ({ name: `Site ${index}`, url }))).values(),
];

it('sites of different hosts are each by themselves', () => {
  expect(setOf(['https://one.example/', 'https://www.two.example/news'])).toEqual(['one.example', 'two.example']);
});

it('sites of one host are together, with and without www, and so are those below the host of another', () => {
  expect(
    setOf(['https://www.one.example/ar', 'https://one.example/fr', 'https://news.one.example/', 'https://one.test/']),
  ).toEqual(['one.example', 'one.example', 'one.example', 'one.test']);
});

it('a host and another that merely ends like it are apart, and so are two ports', () => {
  expect(setOf(['https://one.example/', 'https://anyone.example/', 'http://one.example:8080/'])).toEqual([
    'one.example',
    'anyone.example',
    'one.example:8080',
  ]);
});
