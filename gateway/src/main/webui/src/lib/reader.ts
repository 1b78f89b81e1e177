import { isRecord } from './problem';

/** Reads an answer of the public REST endpoints, whose shapes no generated types describe. */
export interface Reader {
  text: (name: string) => string | null;
  object: (name: string) => Reader | null;
  list: (name: string) => Reader[];
  flag: (name: string) => boolean;
  number: (name: string) => number | null;
}

export function reader(body: unknown): Reader {
  const values = isRecord(body) ? body : {};
  return {
    text: (name) => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : null),
    number: (name) => (typeof values[name] === 'number' ? values[name] : null),
    flag: (name) => values[name] === true,
    object: (name) => (isRecord(values[name]) ? reader(values[name]) : null),
    list: (name) => (Array.isArray(values[name]) ? values[name].map(reader) : []),
  };
}
