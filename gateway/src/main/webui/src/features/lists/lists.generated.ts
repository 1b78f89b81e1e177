// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DraftListDecisionInput, InternalProcedureGroup, IssueListDecisionInput, LimitUnit, ListAction, ListBreakdown, ListDecisionFilterInput, ListDecisionStatus, ListKind, ProcedureLevel, ProcedureListFilterInput, ReplacementMode, SavingExclusion, TakeIntoListDecisionInput } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type SummariseListsQuery = {
  procedureLists: ({
    kind: ListKind;
    published: Counts;
    catalogue: Counts | null;
  })[];
};

export interface SummariseListsQueryVariables {
  at?: string | null;
}

export const SummariseLists: Operation<SummariseListsQuery, SummariseListsQueryVariables> = {
  name: 'SummariseLists',
  id: '33e382b16285e3fafd061b8b5d79c241e8242caa28c12341dc619e1e557e3bf7',
  text: import.meta.env.DEV ? 'query SummariseLists($at:Date){procedureLists(at:$at){kind published{...Counts}catalogue{...Counts}}}fragment Counts on ListCounts{entries procedures province commune fields decisions}' : '',
};

export type Counts = {
  entries: number;
  procedures: number;
  province: number;
  commune: number;
  fields: number;
  decisions: number;
};

export type Detail = {
  reduction: {
    statutory: number;
    reduced: number;
    unit: LimitUnit;
  } | null;
  replacement: {
    database: string;
    owner: string | null;
    ownerDecision: string | null;
    mode: ReplacementMode;
  } | null;
  authority: {
    from: string;
    fromUnitId: string | null;
    to: string;
    toUnitId: string | null;
  } | null;
  internalProcedure: {
    name: string;
    fieldName: string;
    group: InternalProcedureGroup;
    unitId: string | null;
    limitDays: number | null;
    electronic: boolean;
  } | null;
};

export type ReadListQuery = {
  procedureList: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    counts: Counts;
    savings: {
      lines: number;
      counted: number;
      days: number;
      hours: number;
      cost: number;
      withoutRate: number;
      excluded: ({
        reason: SavingExclusion;
        lines: number;
      })[];
    } | null;
    edges: ({
      node: {
        subjectCode: string;
        subjectName: string;
        fieldName: string;
        level: ProcedureLevel;
        item: string | null;
        validFrom: string;
        validTo: string | null;
        decisionId: string;
        decisionNumber: string | null;
        hourlyRate: number | null;
        unit: UnitName | null;
        detail: Detail | null;
        saving: {
          days: number;
          hours: number;
          cost: number | null;
          exclusion: SavingExclusion | null;
        } | null;
      };
    })[];
  };
};

export interface ReadListQueryVariables {
  kind: ListKind;
  at?: string | null;
  filter?: ProcedureListFilterInput | null;
  first: number;
  after?: string | null;
}

export const ReadList: Operation<ReadListQuery, ReadListQueryVariables> = {
  name: 'ReadList',
  id: '4839bae01ef6080cdcfd02daffbbd5ab3b1d228a6ce1820580000cc3eef83b17',
  text: import.meta.env.DEV ? 'query ReadList($kind:ListKind!$at:Date$filter:ProcedureListFilterInput$first:Int!$after:String){procedureList(kind:$kind at:$at filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}counts{...Counts}savings{lines counted days hours cost withoutRate excluded{reason lines}}edges{node{subjectCode subjectName fieldName level item validFrom validTo decisionId decisionNumber hourlyRate unit{...UnitName}detail{...Detail}saving{days hours cost exclusion}}}}}fragment Counts on ListCounts{entries procedures province commune fields decisions}fragment UnitName on OrgUnit{id name level}fragment Detail on ListDetail{reduction{statutory reduced unit}replacement{database owner ownerDecision mode}authority{from fromUnitId to toUnitId}internalProcedure{name fieldName group unitId limitDays electronic}}' : '',
};

export type BreakDownListQuery = {
  procedureListBreakdown: ({
    key: string | null;
    label: string | null;
    counts: Counts;
  })[];
};

export interface BreakDownListQueryVariables {
  kind: ListKind;
  by: ListBreakdown;
  at?: string | null;
  filter?: ProcedureListFilterInput | null;
}

export const BreakDownList: Operation<BreakDownListQuery, BreakDownListQueryVariables> = {
  name: 'BreakDownList',
  id: '9359875600ee378cc8b2895f4c7580f08daa70939b603f2d5f0abba98a08af63',
  text: import.meta.env.DEV ? 'query BreakDownList($kind:ListKind!$by:ListBreakdown!$at:Date$filter:ProcedureListFilterInput){procedureListBreakdown(kind:$kind by:$by at:$at filter:$filter){key label counts{...Counts}}}fragment Counts on ListCounts{entries procedures province commune fields decisions}' : '',
};

export type ListListDecisionsQuery = {
  listDecisions: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        number: string | null;
        title: string;
        status: ListDecisionStatus;
        issuedOn: string | null;
        effectiveOn: string | null;
        unit: UnitName | null;
        totals: ({
          kind: ListKind;
          added: number;
          changed: number;
          removed: number;
        })[];
      };
    })[];
  };
};

export interface ListListDecisionsQueryVariables {
  filter?: ListDecisionFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListListDecisions: Operation<ListListDecisionsQuery, ListListDecisionsQueryVariables> = {
  name: 'ListListDecisions',
  id: 'fe8284962d284d701b7bf5b02f19e3d39c3f83f2bc0f90dee8f3f79547c245af',
  text: import.meta.env.DEV ? 'query ListListDecisions($filter:ListDecisionFilterInput$first:Int!$after:String){listDecisions(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id number title status issuedOn effectiveOn unit{...UnitName}totals{kind added changed removed}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReadListDecisionQuery = {
  listDecision: ListDecisionDetail | null;
};

export interface ReadListDecisionQueryVariables {
  id: string;
}

export const ReadListDecision: Operation<ReadListDecisionQuery, ReadListDecisionQueryVariables> = {
  name: 'ReadListDecision',
  id: '3bf407626d7462a3bc4130c858abf0946c80567bcb94beba14d40fffb6fa31ba',
  text: import.meta.env.DEV ? 'query ReadListDecision($id:String!){listDecision(id:$id){...ListDecisionDetail}}fragment ListDecisionDetail on ListDecision{id number title status signer issuedOn effectiveOn hourlyRate hourlyRateSource draftedBy revision unit{...UnitName}lines{no action kind subjectCode subjectName level item validTo detail{...Detail}}totals{kind added changed removed province commune}problems{lineNo code message messageEn}}fragment UnitName on OrgUnit{id name level}fragment Detail on ListDetail{reduction{statutory reduced unit}replacement{database owner ownerDecision mode}authority{from fromUnitId to toUnitId}internalProcedure{name fieldName group unitId limitDays electronic}}' : '',
};

export type ListDecisionDetail = {
  id: string;
  number: string | null;
  title: string;
  status: ListDecisionStatus;
  signer: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  hourlyRate: number | null;
  hourlyRateSource: string | null;
  draftedBy: string;
  revision: number;
  unit: UnitName | null;
  lines: ({
    no: number;
    action: ListAction;
    kind: ListKind;
    subjectCode: string;
    subjectName: string;
    level: ProcedureLevel;
    item: string | null;
    validTo: string | null;
    detail: Detail | null;
  })[];
  totals: ({
    kind: ListKind;
    added: number;
    changed: number;
    removed: number;
    province: number;
    commune: number;
  })[];
  problems: ({
    lineNo: number | null;
    code: string;
    message: string;
    messageEn: string;
  })[];
};

export type ListedProcedureQuery = {
  procedure: {
    code: string;
    name: string;
    level: ProcedureLevel;
    levels: ProcedureLevel[];
    components: ({
      no: number;
      name: string;
    })[];
    results: string[];
    cases: string[];
    limits: ({
      channel: Channel;
      caseName: string | null;
      value: number | null;
      unit: LimitUnit;
      text: string;
      words: string;
    })[];
  } | null;
};

export interface ListedProcedureQueryVariables {
  code: string;
}

export const ListedProcedure: Operation<ListedProcedureQuery, ListedProcedureQueryVariables> = {
  name: 'ListedProcedure',
  id: '035d2792f5a8a51ea0213c0345fc1c6c326d42d3ace6a503efe7f96a9fb91914',
  text: import.meta.env.DEV ? 'query ListedProcedure($code:String!){procedure(code:$code){code name level levels components{no name}results cases limits{channel caseName value unit text words}}}' : '',
};

export type DraftListDecisionMutation = {
  draftListDecision: ListDecisionDetail;
};

export interface DraftListDecisionMutationVariables {
  input: DraftListDecisionInput;
  idempotencyKey: string;
}

export const DraftListDecision: Operation<DraftListDecisionMutation, DraftListDecisionMutationVariables> = {
  name: 'DraftListDecision',
  id: '5130aa2777695da9349239784c2ca0c0b1209f837472d4666ccb570efa5fba10',
  text: import.meta.env.DEV ? 'mutation DraftListDecision($input:DraftListDecisionInput!$idempotencyKey:String!){draftListDecision(input:$input idempotencyKey:$idempotencyKey){...ListDecisionDetail}}fragment ListDecisionDetail on ListDecision{id number title status signer issuedOn effectiveOn hourlyRate hourlyRateSource draftedBy revision unit{...UnitName}lines{no action kind subjectCode subjectName level item validTo detail{...Detail}}totals{kind added changed removed province commune}problems{lineNo code message messageEn}}fragment UnitName on OrgUnit{id name level}fragment Detail on ListDetail{reduction{statutory reduced unit}replacement{database owner ownerDecision mode}authority{from fromUnitId to toUnitId}internalProcedure{name fieldName group unitId limitDays electronic}}' : '',
};

export type TakeIntoListDecisionMutation = {
  takeIntoListDecision: ListDecisionDetail;
};

export interface TakeIntoListDecisionMutationVariables {
  input: TakeIntoListDecisionInput;
  idempotencyKey: string;
}

export const TakeIntoListDecision: Operation<TakeIntoListDecisionMutation, TakeIntoListDecisionMutationVariables> = {
  name: 'TakeIntoListDecision',
  id: '89ce93a057b0d1af53317b9170fb296262c88e0b6a82e0a6ee93d36a899f8664',
  text: import.meta.env.DEV ? 'mutation TakeIntoListDecision($input:TakeIntoListDecisionInput!$idempotencyKey:String!){takeIntoListDecision(input:$input idempotencyKey:$idempotencyKey){...ListDecisionDetail}}fragment ListDecisionDetail on ListDecision{id number title status signer issuedOn effectiveOn hourlyRate hourlyRateSource draftedBy revision unit{...UnitName}lines{no action kind subjectCode subjectName level item validTo detail{...Detail}}totals{kind added changed removed province commune}problems{lineNo code message messageEn}}fragment UnitName on OrgUnit{id name level}fragment Detail on ListDetail{reduction{statutory reduced unit}replacement{database owner ownerDecision mode}authority{from fromUnitId to toUnitId}internalProcedure{name fieldName group unitId limitDays electronic}}' : '',
};

export type IssueListDecisionMutation = {
  issueListDecision: ListDecisionDetail;
};

export interface IssueListDecisionMutationVariables {
  input: IssueListDecisionInput;
  idempotencyKey: string;
}

export const IssueListDecision: Operation<IssueListDecisionMutation, IssueListDecisionMutationVariables> = {
  name: 'IssueListDecision',
  id: '581e4be14a8e420289adf4a77daeaacdb5960365e16df8d420370df04df26abf',
  text: import.meta.env.DEV ? 'mutation IssueListDecision($input:IssueListDecisionInput!$idempotencyKey:String!){issueListDecision(input:$input idempotencyKey:$idempotencyKey){...ListDecisionDetail}}fragment ListDecisionDetail on ListDecision{id number title status signer issuedOn effectiveOn hourlyRate hourlyRateSource draftedBy revision unit{...UnitName}lines{no action kind subjectCode subjectName level item validTo detail{...Detail}}totals{kind added changed removed province commune}problems{lineNo code message messageEn}}fragment UnitName on OrgUnit{id name level}fragment Detail on ListDetail{reduction{statutory reduced unit}replacement{database owner ownerDecision mode}authority{from fromUnitId to toUnitId}internalProcedure{name fieldName group unitId limitDays electronic}}' : '',
};
