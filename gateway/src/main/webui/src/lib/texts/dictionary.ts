export type Language = 'vi' | 'en';

/** The texts of one feature in both languages; the compiler sees to it that English has the keys of Vietnamese. */
export interface Dictionary<Key extends string> {
  vi: Record<Key, string>;
  en: Record<Key, string>;
}

export type Values = Record<string, string | number>;

export function dictionary<Vi extends Record<string, string>>(
  vi: Vi,
  en: Record<keyof Vi & string, string>,
): Dictionary<keyof Vi & string> {
  return { vi: vi as Record<keyof Vi & string, string>, en };
}

/** Puts values in the places marked {like} {this}. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
