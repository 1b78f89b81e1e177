// Writes the TypeScript types of the gateway's schema, and for every .graphql file of the front end a typed document
// for each operation. The texts of all operations go to the gateway's manifest, from which it knows what the front end of its
// own build may ask; the front end names them by their hash. Offline: reads gateway/schema.graphql only. With --check it
// writes nothing and fails on a difference.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, getNamedType, parse, print, stripIgnoredCharacters,
  typeFromAST, validate, Kind, visit,
} from 'graphql';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');
const check = process.argv.includes('--check');
const SCALARS = {
  String: 'string', ID: 'string', Int: 'number', Float: 'number', Boolean: 'boolean',
  DateTime: 'string', Date: 'string', BigInteger: 'number',
};
/** One line for each operation: its name, its hash and its text. */
const MANIFEST = join(root, '../resources/operations.jsonl');
const operations = [];
const HEADER = '// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.\n';

const schema = buildSchema(readFileSync(join(root, '../../../schema.graphql'), 'utf8'));
let different = 0;

function save(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  different++;
  if (check) console.error(`out of date: ${relative(root, file)}`);
  else writeFileSync(file, text);
}

function reference(type) {
  if (isNonNullType(type)) return bare(type.ofType);
  return `${bare(type)} | null`;
}

function bare(type) {
  if (isNonNullType(type)) return bare(type.ofType);
  if (isListType(type)) {
    const item = reference(type.ofType);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  const named = getNamedType(type);
  return SCALARS[named.name] ?? named.name;
}

function schemaTypes() {
  const parts = [HEADER];
  for (const type of Object.values(schema.getTypeMap()).sort((a, b) => a.name.localeCompare(b.name))) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) {
      const values = type.getValues().map((v) => `'${v.name}'`);
      parts.push(`export type ${type.name} = ${values.join(' | ')};\n`);
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).map((field) => {
        const optional = isNonNullType(field.type) ? '' : '?';
        return `  ${field.name}${optional}: ${reference(field.type)};`;
      });
      parts.push(`export interface ${type.name} {\n${fields.join('\n')}\n}\n`);
    }
  }
  return parts.join('\n');
}

function documentFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentFiles(path);
    return entry.name.endsWith('.graphql') ? [path] : [];
  }).sort();
}

const files = documentFiles(source).map((path) => ({ path, document: parse(readFileSync(path, 'utf8')) }));
const fragments = new Map();
for (const file of files) {
  for (const definition of file.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, { definition, path: file.path });
  }
}

/** Names of the fragments used by a definition, with those that they use. */
function used(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread(node) {
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`unknown fragment ${name}`);
      if (!found.has(name)) {
        found.add(name);
        used(fragment.definition, found);
      }
    },
  });
  return found;
}

function shape(parent, selection, context, indent) {
  const own = [];
  const spread = [];
  for (const node of selection.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      spread.push(node.name.value);
      context.fragments.add(node.name.value);
      continue;
    }
    if (node.kind !== Kind.FIELD) throw new Error(`${node.kind} is not supported`);
    const field = parent.getFields()[node.name.value];
    own.push(`${indent}  ${node.alias?.value ?? node.name.value}: ${selected(field.type, node.selectionSet, context, `${indent}  `)};`);
  }
  const parts = [...spread];
  if (own.length) parts.push(`{\n${own.join('\n')}\n${indent}}`);
  return parts.join(' & ');
}

function selected(type, selectionSet, context, indent) {
  if (isNonNullType(type)) return selectedBare(type.ofType, selectionSet, context, indent);
  return `${selectedBare(type, selectionSet, context, indent)} | null`;
}

function selectedBare(type, selectionSet, context, indent) {
  if (isListType(type)) {
    const item = selected(type.ofType, selectionSet, context, indent);
    return /^\w+$/.test(item) ? `${item}[]` : `(${item})[]`;
  }
  if (!selectionSet) {
    if (isEnumType(type)) context.schema.add(type.name);
    return SCALARS[type.name] ?? type.name;
  }
  return shape(type, selectionSet, context, indent);
}

function variableTypes(operation, context) {
  return operation.variableDefinitions.map((definition) => {
    const type = typeFromAST(schema, definition.type);
    const named = getNamedType(type);
    if (!SCALARS[named.name]) context.schema.add(named.name);
    const optional = isNonNullType(type) && !definition.defaultValue ? '' : '?';
    return `  ${definition.variable.name.value}${optional}: ${reference(type)};`;
  });
}

function operationsOf(file) {
  const context = { schema: new Set(), fragments: new Set() };
  const body = [];
  const local = new Set();
  for (const definition of file.document.definitions) {
    const name = definition.name.value;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      local.add(name);
      const parent = schema.getType(definition.typeCondition.name.value);
      body.push(`export type ${name} = ${shape(parent, definition.selectionSet, context, '')};\n`);
      continue;
    }
    const kind = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[definition.operation];
    const full = { kind: Kind.DOCUMENT, definitions: [definition, ...[...used(definition)].map((f) => fragments.get(f).definition)] };
    const errors = validate(schema, full);
    if (errors.length) throw new Error(`${relative(root, file.path)}: ${errors.map((e) => e.message).join('\n')}`);
    const parent = schema.getType(kind);
    const variables = variableTypes(definition, context);
    body.push(`export type ${name}${kind} = ${shape(parent, definition.selectionSet, context, '')};\n`);
    body.push(variables.length
      ? `export interface ${name}${kind}Variables {\n${variables.join('\n')}\n}\n`
      : `export type ${name}${kind}Variables = Record<string, never>;\n`);
    const plain = stripIgnoredCharacters(print(full));
    const id = createHash('sha256').update(plain).digest('hex');
    operations.push({ name, id, text: plain });
    const text = plain.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    body.push(`export const ${name}: Operation<${name}${kind}, ${name}${kind}Variables> = {\n  name: '${name}',\n  id: '${id}',\n  text: import.meta.env.DEV ? '${text}' : '',\n};\n`);
  }
  const hasOperations = file.document.definitions.some((d) => d.kind === Kind.OPERATION_DEFINITION);
  const imports = [];
  if (hasOperations) imports.push("import type { Operation } from '@/lib/graphql/operation';");
  if (context.schema.size) {
    imports.push(`import type { ${[...context.schema].sort().join(', ')} } from '@/lib/graphql/schema.generated';`);
  }
  const foreign = new Map();
  for (const name of [...context.fragments].sort()) {
    if (local.has(name)) continue;
    const path = fragments.get(name).path;
    foreign.set(path, [...(foreign.get(path) ?? []), name]);
  }
  for (const [path, names] of foreign) {
    const module = `@/${relative(source, path).replace(/\.graphql$/, '.generated')}`;
    imports.push(`import type { ${names.join(', ')} } from '${module}';`);
  }
  return `${HEADER}${imports.join('\n')}\n\n${body.join('\n')}`;
}

save(join(source, 'lib/graphql/schema.generated.ts'), schemaTypes());
for (const file of files) save(file.path.replace(/\.graphql$/, '.generated.ts'), operationsOf(file));
operations.sort((a, b) => (a.name < b.name ? -1 : 1));
save(MANIFEST, operations.map((one) => `${JSON.stringify(one)}\n`).join(''));
console.log(check ? `${different} generated files out of date` : `${different} files written`);
if (check && different) process.exit(1);
