import { queryOptions } from '@tanstack/react-query';
import type { DecisionLineKind } from '@/lib/graphql/schema.generated';
import { sendJson } from '@/lib/http';
import { reader, type Reader } from '@/lib/reader';

interface Reference {
  address: string | null;
  number: string;
}

/** An issued decision as everyone may read it. */
export interface PublicDecision {
  address: string;
  number: string;
  title: string;
  signer: string | null;
  issuedOn: string;
  effectiveOn: string;
  upstreamNumber: string | null;
  corrects: Reference | null;
  correctedBy: Reference[];
  totals: { introduced: number; amended: number; replaced: number; abolished: number };
  lines: {
    no: number;
    kind: DecisionLineKind;
    procedureCode: string;
    procedureName: string;
    paragraph: string | null;
    changes: { field: string; before: string | null; after: string | null }[];
  }[];
}

const KINDS: DecisionLineKind[] = ['INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH'];
export const PUBLIC_PAGE = 20;

export function publicDecisions(text: string, after: string) {
  return queryOptions({
    queryKey: ['public', 'decisions', text, after],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ first: String(PUBLIC_PAGE), ...(text && { text }), ...(after && { after }) });
      const page = reader(await sendJson(`/public/decisions?${asked.toString()}`, { signal }));
      return {
        items: page.list('items').map(decisionOf),
        totalCount: page.number('totalCount') ?? 0,
        pageInfo: { endCursor: page.text('endCursor'), hasNextPage: page.flag('hasNextPage') },
      };
    },
  });
}

export function publicDecision(address: string) {
  return queryOptions({
    queryKey: ['public', 'decision', address],
    queryFn: async ({ signal }) => decisionOf(reader(await sendJson(`/public/decisions/${encodeURIComponent(address)}`, { signal }))),
    retry: false,
  });
}

export function publicDocument(address: string): string {
  return `/public/decisions/${encodeURIComponent(address)}/document.docx`;
}

function decisionOf(body: Reader): PublicDecision {
  const totals = body.object('totals');
  const corrects = body.object('corrects');
  const count = (name: string) => totals?.number(name) ?? 0;
  return {
    address: body.text('address') ?? '',
    number: body.text('number') ?? '',
    title: body.text('title') ?? '',
    signer: body.text('signer'),
    issuedOn: body.text('issuedOn') ?? '',
    effectiveOn: body.text('effectiveOn') ?? '',
    upstreamNumber: body.text('upstreamNumber'),
    corrects: corrects && referenceOf(corrects),
    correctedBy: body.list('correctedBy').map(referenceOf),
    totals: { introduced: count('introduced'), amended: count('amended'), replaced: count('replaced'), abolished: count('abolished') },
    lines: body.list('lines').map((line) => ({
      no: line.number('no') ?? 0,
      kind: KINDS.find((kind) => kind === line.text('kind')) ?? 'AMEND',
      procedureCode: line.text('procedureCode') ?? '',
      procedureName: line.text('procedureName') ?? '',
      paragraph: line.text('paragraph'),
      changes: line.list('changes').map((change) => ({ field: change.text('field') ?? '', before: change.text('before'), after: change.text('after') })),
    })),
  };
}

function referenceOf(body: Reader): Reference {
  return { address: body.text('address'), number: body.text('number') ?? '' };
}
