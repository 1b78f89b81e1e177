// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DecisionLineKind, FeeKind, FiguresQueryInput, IndicatorCode, LimitStatement, LimitUnit, OnlineLevel, ProcedureFilterInput, ProcedureLevel, ProcedureStatus, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type SearchProceduresQuery = {
  procedures: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        code: string;
        name: string;
        fieldName: string;
        level: ProcedureLevel;
        onlineLevel: OnlineLevel;
        status: ProcedureStatus;
        handlingUnit: UnitName | null;
        limits: ({
          channel: Channel;
          caseName: string | null;
          value: number | null;
          unit: LimitUnit;
          text: string;
          words: string;
          stated: LimitStatement;
        })[];
      };
    })[];
  };
};

export interface SearchProceduresQueryVariables {
  filter?: ProcedureFilterInput | null;
  first: number;
  after?: string | null;
}

export const SearchProcedures: Operation<SearchProceduresQuery, SearchProceduresQueryVariables> = {
  name: 'SearchProcedures',
  id: '7008a3220a28fa65015228ab61fbc277565c3857fb21a6af3466db778710566a',
  text: import.meta.env.DEV ? 'query SearchProcedures($filter:ProcedureFilterInput$first:Int!$after:String){procedures(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{code name fieldName level onlineLevel status handlingUnit{...UnitName}limits{channel caseName value unit text words stated}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReadProcedureQuery = {
  procedure: {
    code: string;
    version: number;
    versionId: string;
    status: ProcedureStatus;
    name: string;
    fieldCode: string;
    fieldName: string;
    issuer: string | null;
    level: ProcedureLevel;
    levels: ProcedureLevel[];
    handlingUnit: UnitName | null;
    nonTerritorial: boolean;
    onlineLevel: OnlineLevel;
    validFrom: string | null;
    validTo: string | null;
    decisionNumber: string | null;
    applies: boolean;
    applicants: string[];
    limits: ({
      channel: Channel;
      caseName: string | null;
      value: number | null;
      unit: LimitUnit;
      text: string;
      words: string;
      stated: LimitStatement;
    })[];
    components: ({
      no: number;
      caseName: string | null;
      code: string | null;
      name: string;
      originals: number;
      copies: number;
      required: boolean;
      formFile: string | null;
      mustDigitise: boolean;
      replaceableBy: string | null;
      fallbackPaper: boolean;
      reusable: boolean;
      originalNeeded: boolean;
    })[];
    fees: ({
      channel: Channel;
      kind: FeeKind;
      amount: number | null;
      text: string | null;
    })[];
    results: string[];
    cases: string[];
    steps: string | null;
    conditions: string | null;
    receivingAddress: string | null;
    sourceUrl: string | null;
    variants: ({
      level: ProcedureLevel;
      handlingUnit: UnitName | null;
      limits: ({
        channel: Channel;
        caseName: string | null;
        value: number | null;
        unit: LimitUnit;
        text: string;
        words: string;
        stated: LimitStatement;
      })[];
      fees: ({
        channel: Channel;
        kind: FeeKind;
        amount: number | null;
        text: string | null;
      })[];
    })[];
    legalBases: ({
      number: string;
      title: string | null;
      date: string | null;
      issuer: string | null;
    })[];
    versions: ({
      version: number;
      versionId: string;
      status: ProcedureStatus;
      validFrom: string | null;
      validTo: string | null;
      place: number;
      decisionNumber: string | null;
      decisionId: string | null;
      change: DecisionLineKind | null;
    })[];
  } | null;
};

export interface ReadProcedureQueryVariables {
  code: string;
  validOn?: string | null;
  knownOn?: string | null;
}

export const ReadProcedure: Operation<ReadProcedureQuery, ReadProcedureQueryVariables> = {
  name: 'ReadProcedure',
  id: '814f4b1d3b9fb8f336ee1a8c0e184154bdf6df46015ba2dec985f9a069441893',
  text: import.meta.env.DEV ? 'query ReadProcedure($code:String!$validOn:Date$knownOn:Date){procedure(code:$code validOn:$validOn knownOn:$knownOn){code version versionId status name fieldCode fieldName issuer level levels handlingUnit{...UnitName}nonTerritorial onlineLevel validFrom validTo decisionNumber applies applicants limits{channel caseName value unit text words stated}components{no caseName code name originals copies required formFile mustDigitise replaceableBy fallbackPaper reusable originalNeeded}fees{channel kind amount text}results cases steps conditions receivingAddress sourceUrl variants{level handlingUnit{...UnitName}limits{channel caseName value unit text words stated}fees{channel kind amount text}}legalBases{number title date issuer}versions{version versionId status validFrom validTo place decisionNumber decisionId change}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type StaffViewOfProcedureQuery = {
  procedure: {
    openDossiers: number | null;
    workflow: {
      key: string;
      version: number;
      name: string;
      decision: {
        number: string;
      } | null;
      steps: ({
        no: number;
        name: string;
        role: string;
        at: WorkflowPlace;
        share: number;
        output: string | null;
        hours: number | null;
        agency: string | null;
        after: number[];
        unit: UnitName | null;
      })[];
    } | null;
  } | null;
};

export interface StaffViewOfProcedureQueryVariables {
  code: string;
}

export const StaffViewOfProcedure: Operation<StaffViewOfProcedureQuery, StaffViewOfProcedureQueryVariables> = {
  name: 'StaffViewOfProcedure',
  id: '66602e5272d676d3e24c718a7b56374bb46c73686616b301df44a3ce96600fab',
  text: import.meta.env.DEV ? 'query StaffViewOfProcedure($code:String!){procedure(code:$code){openDossiers workflow{key version name decision{number}steps{no name role at share output hours agency after unit{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type FacetsOfProceduresQuery = {
  procedureFacets: {
    total: number;
    fields: ({
      value: string;
      label: string | null;
      procedures: number;
    })[];
    levels: ({
      value: string;
      label: string | null;
      procedures: number;
    })[];
    units: ({
      value: string;
      label: string | null;
      procedures: number;
    })[];
    onlineLevels: ({
      value: string;
      label: string | null;
      procedures: number;
    })[];
  };
};

export interface FacetsOfProceduresQueryVariables {
  filter?: ProcedureFilterInput | null;
}

export const FacetsOfProcedures: Operation<FacetsOfProceduresQuery, FacetsOfProceduresQueryVariables> = {
  name: 'FacetsOfProcedures',
  id: 'a3ddcde026e83a85b5c5cde68383df616a268809a360ac5e80dc4a895de0c963',
  text: import.meta.env.DEV ? 'query FacetsOfProcedures($filter:ProcedureFilterInput){procedureFacets(filter:$filter){total fields{value label procedures}levels{value label procedures}units{value label procedures}onlineLevels{value label procedures}}}' : '',
};

export type HistoryOfProcedureQuery = {
  procedureHistory: ({
    versionId: string;
    version: number;
    status: ProcedureStatus;
    validFrom: string;
    validTo: string | null;
    place: number;
    recordedAt: string;
    recordedBy: string | null;
    change: DecisionLineKind | null;
    reason: {
      decisionId: string;
      number: string | null;
      title: string;
      signer: string | null;
      issuedOn: string | null;
      effectiveOn: string | null;
      upstreamNumber: string | null;
      lineNo: number | null;
      paragraph: string | null;
      note: string | null;
    };
    changes: ({
      field: string;
      before: string | null;
      after: string | null;
    })[];
  })[];
};

export interface HistoryOfProcedureQueryVariables {
  code: string;
}

export const HistoryOfProcedure: Operation<HistoryOfProcedureQuery, HistoryOfProcedureQueryVariables> = {
  name: 'HistoryOfProcedure',
  id: '3608839de5a23903a33413597bd3782a98d137a25ab951879932c8937d86adf2',
  text: import.meta.env.DEV ? 'query HistoryOfProcedure($code:String!){procedureHistory(code:$code){versionId version status validFrom validTo place recordedAt recordedBy change reason{decisionId number title signer issuedOn effectiveOn upstreamNumber lineNo paragraph note}changes{field before after}}}' : '',
};

export type CompareVersionsQuery = {
  procedureDifference: {
    from: number;
    to: number;
    changes: ({
      field: string;
      before: string | null;
      after: string | null;
    })[];
  } | null;
};

export interface CompareVersionsQueryVariables {
  code: string;
  from: number;
  to: number;
}

export const CompareVersions: Operation<CompareVersionsQuery, CompareVersionsQueryVariables> = {
  name: 'CompareVersions',
  id: '0bc447a0a458c35d740b317260dbae425977566efb28b96a30af0a1a9f99fdc5',
  text: import.meta.env.DEV ? 'query CompareVersions($code:String!$from:Int!$to:Int!){procedureDifference(code:$code from:$from to:$to){from to changes{field before after}}}' : '',
};

export type RemarksOnProcedureQuery = {
  qualityFindings: {
    totalCount: number;
    edges: ({
      node: {
        kind: string;
        title: string;
        titleEn: string;
        value: string | null;
        proposal: string | null;
      };
    })[];
  };
};

export interface RemarksOnProcedureQueryVariables {
  code: string;
}

export const RemarksOnProcedure: Operation<RemarksOnProcedureQuery, RemarksOnProcedureQueryVariables> = {
  name: 'RemarksOnProcedure',
  id: '26b9d17eecc11dc5340de55f459e9108658bec769e1fb058b83426865e35415e',
  text: import.meta.env.DEV ? 'query RemarksOnProcedure($code:String!){qualityFindings(filter:{procedureCode:$code}first:50){totalCount edges{node{kind title titleEn value proposal}}}}' : '',
};

export type FiguresOfProcedureQuery = {
  figures: {
    from: string;
    to: string;
    total: {
      values: ({
        indicator: IndicatorCode;
        value: number | null;
      })[];
    };
    indicators: ({
      code: IndicatorCode;
      name: string;
    })[];
  };
};

export interface FiguresOfProcedureQueryVariables {
  query: FiguresQueryInput;
}

export const FiguresOfProcedure: Operation<FiguresOfProcedureQuery, FiguresOfProcedureQueryVariables> = {
  name: 'FiguresOfProcedure',
  id: 'f88e8f6cca2bc7a91869ba003ce6c1e45bde6d18739cc755593de91ca469f99b',
  text: import.meta.env.DEV ? 'query FiguresOfProcedure($query:FiguresQueryInput!){figures(query:$query){from to total{values{indicator value}}indicators{code name}}}' : '',
};
