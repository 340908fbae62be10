import { describe, expect, it } from '@jest/globals';
import { articleCaptured } from '#core/contracts';
import { anArticle } from '#testing';
import { fromRecord, toRecord } from './cloud-event-binding.js';
import type { LogRecord } from './event-log.js';

const event = articleCaptured(anArticle());
const record = toRecord(event);

function withHeader(name: string, text: string): LogRecord {
  return { ...record, headers: { ...record.headers, [name]: text } };
}

function withoutHeader(name: string): LogRecord {
  return { ...record, headers: Object.fromEntries(Object.entries(record.headers).filter(([own]) => own !== name)) };
}

describe('an event as a record', () => {
  it('carries its attributes as headers and its data as the value', () => {
    expect(record.key).toBe(event.subject);
    expect(record.headers).toEqual({
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_source: '/marsad/crawler/newsroom',
      ce_type: 'org.marsad.article.captured.v1',
      ce_subject: event.subject,
      ce_time: event.time,
      'content-type': 'application/json',
    });
    expect(JSON.parse(Buffer.from(record.value).toString())).toEqual(event.data);
  });

  it('is read back as it was', () => {
    expect(fromRecord(record)).toEqual({ kind: 'event', event });
  });

  it('is the same bytes every time', () => {
    expect(toRecord(articleCaptured(anArticle()))).toEqual(record);
  });

  it('may hold fields of a newer minor version', () => {
    const value = Buffer.from(JSON.stringify({ ...event.data, mood: 'calm' }));
    expect(fromRecord({ ...record, value })).toEqual({ kind: 'event', event });
  });

  it('is read as well when others wrote it in the structured content mode', () => {
    const { datacontenttype: _datacontenttype, ...rest } = event;
    for (const whole of [event, rest]) {
      const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
      const structured = { key: 'k', headers, value: Buffer.from(JSON.stringify(whole)) };
      expect(fromRecord(structured)).toEqual({ kind: 'event', event });
    }
  });

  it.each([
    ['no event', '[1]', 'MISSING_ATTRIBUTE'],
    ['null', 'null', 'MISSING_ATTRIBUTE'],
    ['half an event', '{"specversion":"1.0"', 'NOT_JSON'],
    ['data of another shape', JSON.stringify({ ...event, data: {} }), 'SCHEMA_MISMATCH'],
    ['no data', JSON.stringify({ ...event, data: undefined }), 'SCHEMA_MISMATCH'],
    ['data that is no JSON', JSON.stringify({ ...event, datacontenttype: 'text/plain' }), 'MISSING_ATTRIBUTE'],
  ])('is a fault with its code when its structured value holds %s', (_, text, code) => {
    const structured = {
      key: 'k',
      headers: { 'content-type': 'application/cloudevents+json' },
      value: Buffer.from(text),
    };
    expect(fromRecord(structured)).toMatchObject({ kind: 'fault', code });
  });

  it('may say the charset of its JSON', () => {
    expect(fromRecord(withHeader('content-type', 'application/json; charset=utf-8'))).toEqual({ kind: 'event', event });
  });

  it.each([
    ['no id', withoutHeader('ce_id'), 'MISSING_ATTRIBUTE'],
    ['no type', withoutHeader('ce_type'), 'MISSING_ATTRIBUTE'],
    ['another content type', withHeader('content-type', 'text/plain'), 'MISSING_ATTRIBUTE'],
    ['a time that is none', withHeader('ce_time', 'yesterday'), 'MISSING_ATTRIBUTE'],
    ['a newer major version', withHeader('ce_type', 'org.marsad.article.captured.v9'), 'UNKNOWN_TYPE'],
    ['text that is not JSON', { ...record, value: Buffer.from('{"article":') }, 'NOT_JSON'],
    ['bytes that are not UTF-8', { ...record, value: Uint8Array.of(0x22, 0xff, 0x22) }, 'NOT_JSON'],
    ['nothing', { ...record, value: new Uint8Array() }, 'NOT_JSON'],
    ['data of another shape', { ...record, value: Buffer.from('{"article":{}}') }, 'SCHEMA_MISMATCH'],
  ])('is a fault with its code when it has %s', (_, broken, code) => {
    expect(fromRecord(broken)).toMatchObject({ kind: 'fault', code, reason: expect.stringMatching(/./u) });
  });
});
