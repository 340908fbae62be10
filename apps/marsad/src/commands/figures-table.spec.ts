import { expect, it } from '@jest/globals';
import { figureLines } from './figure-line.js';
import { figuresTable } from './figures-table.js';

function tableOf(text: string): string[] {
  const reading = { text, title: null, language: 'en', country: 'GB', publishedAt: '2024-05-02' };
  return figuresTable(figureLines('test', reading), 160).split('\n');
}

it('shows each figure with its links to other rows, and what the text contradicts', () => {
  const lines = tableOf('Police arrested 12 people in Leeds in 2023, up 20% from 8 in 2022. Of these, 5 were women.');
  expect(lines.find((line) => line.includes('2022'))).toMatch(/│ 3 │ +8 │ Persons arrested/u);
  expect(lines.find((line) => line.includes('+20 %'))).toMatch(/change percent │ 2023 .*│ from 3 │ 20%/u);
  expect(lines.find((line) => line.includes('│ of 1 '))).toMatch(/│ +5 │/u);
  expect(lines.at(-1)).toBe('! 2: the text contradicts itself, change contradicts levels');
});

it('leaves a column out that would stay empty', () => {
  const [, head] = tableOf('A fire destroyed 14 homes.');
  expect(head).not.toMatch(/link/u);
});
