import { describe, expect, it } from 'vitest';
import { requestOf } from './operation';

const BIRTHS = { name: 'Births', id: 'abc', text: 'query Births{fields{code}}' };

describe('what is sent to the gateway', () => {
  it('names the operation of a built page by its hash, and by nothing else', () => {
    expect(JSON.parse(requestOf({ ...BIRTHS, text: '' }, { first: 1 }))).toEqual({
      operationName: 'Births', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } }, variables: { first: 1 },
    });
  });

  it('carries the text while developing', () => {
    expect(JSON.parse(requestOf(BIRTHS, {}))).toEqual({ operationName: 'Births', query: BIRTHS.text, variables: {} });
  });
});
