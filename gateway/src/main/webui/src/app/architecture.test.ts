// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..');
const LAYERS = ['app', 'features', 'components', 'hooks', 'lib'];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

const sources = files(SOURCE).filter((path) => /\.tsx?$/.test(path));

describe('the layout of the code', () => {
  it('imports only to the right, and features do not import each other', () => {
    const wrong = sources.flatMap((path) => {
      const [layer = '', feature = ''] = relative(SOURCE, path).split('/');
      const imports = [...readFileSync(path, 'utf8').matchAll(/from '@\/([\w-]+)\/?([\w-]*)|import\('@\/([\w-]+)\/?([\w-]*)/g)];
      return imports.flatMap((match) => {
        const target = match[1] ?? match[3] ?? '';
        const other = match[2] ?? match[4] ?? '';
        const left = LAYERS.includes(layer) && LAYERS.indexOf(target) < LAYERS.indexOf(layer);
        const sideways = layer === 'features' && target === 'features' && other !== feature;
        return left || sideways ? [`${relative(SOURCE, path)} → ${target}/${other}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('takes text for text: nothing is run or read as HTML', () => {
    const code = sources.filter((path) => !/\.test\.tsx?$/.test(path));
    expect(code.length).toBeGreaterThan(100);
    const unsafe = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(code.filter((path) => unsafe.test(readFileSync(path, 'utf8'))).map((path) => relative(SOURCE, path))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(files(SOURCE).map((path) => path.split('/').at(-1)).filter((name) => !/^[a-z0-9-]+(\.[a-z]+)+$/.test(name ?? ''))).toEqual([]);
  });

  it('keeps the generated types as the schema has them', () => {
    expect(execFileSync('node', [join(SOURCE, '../scripts/generate-types.mjs'), '--check'], { encoding: 'utf8' })).toContain('0 generated files');
  });
});

describe('the texts', () => {
  const vietnamese = files(SOURCE).filter((path) => path.endsWith('.vi.json'));
  it.each(vietnamese.map((path) => relative(SOURCE, path)))('%s has the same keys and places in English', (path) => {
    const vi = JSON.parse(readFileSync(join(SOURCE, path), 'utf8')) as Record<string, string>;
    const en = JSON.parse(readFileSync(join(SOURCE, path.replace('.vi.', '.en.')), 'utf8')) as Record<string, string>;
    const places = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]));
    expect(places(en)).toEqual(places(vi));
    expect(Object.values(vi).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
