// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { DossierState, ExchangeFilterInput, ExchangeLinkState, ExchangeMessageKind, ExchangeMessageOutcome, PortalDifferenceKind, ReconciliationState, ReconciliationTrigger } from '@/lib/graphql/schema.generated';
import type { Cause, ExchangeParts, UnitName } from '@/lib/graphql/fragments.generated';

export type EntryRow = ExchangeParts & {
  dossierId: string;
  code: string;
  procedureCode: string;
  procedureName: string;
  state: DossierState;
  dueSince: string | null;
  remoteStatus: number | null;
  remoteStatusAt: string | null;
  tries: number;
  nextTryAt: string | null;
  lastSentAt: string | null;
  lastAcknowledgedAt: string | null;
  receipt: string | null;
  mayResend: boolean;
  unit: UnitName | null;
  cause: Cause | null;
};

export type EntryDetail = EntryRow & {
  messages: ({
    id: string;
    kind: ExchangeMessageKind;
    fromNo: number | null;
    toNo: number | null;
    sentAt: string;
    answeredAt: string | null;
    outcome: ExchangeMessageOutcome;
    httpStatus: number | null;
    errorCode: string | null;
    answer: string | null;
    receipt: string | null;
  })[];
};

export type Comparison = {
  id: string;
  trigger: ReconciliationTrigger;
  state: ReconciliationState;
  startedAt: string;
  finishedAt: string | null;
  startedBy: string | null;
  from: string;
  to: string;
  ours: number;
  theirs: number;
  agreeing: number;
  underWay: number;
  repaired: number;
  closed: number;
  differences: ({
    kind: PortalDifferenceKind;
    count: number;
  })[];
  failure: Cause | null;
};

export type Difference = {
  id: string;
  code: string;
  dossierId: string | null;
  procedureName: string | null;
  kind: PortalDifferenceKind;
  ourStatus: number | null;
  theirStatus: number | null;
  ourProgress: number | null;
  theirProgress: number | null;
  acknowledged: boolean;
  receipt: string | null;
  firstSeenAt: string;
  lastSeenAt: string;
  seen: number;
  repairs: number;
  repairable: boolean;
  escalated: boolean;
  closedAt: string | null;
  closedBy: string | null;
  ground: string | null;
  explanation: string;
  explanationEn: string;
  nextStep: string;
  nextStepEn: string;
  unit: UnitName | null;
};

export type ReadExchangeLinkQuery = {
  exchangeLink: {
    connected: boolean;
    state: ExchangeLinkState;
    since: string | null;
    lastAcknowledgedAt: string | null;
    nextTryAt: string | null;
    waiting: number;
    stuck: number;
    oldestWaitingSince: string | null;
    openDifferences: number;
    cause: Cause | null;
  };
};

export type ReadExchangeLinkQueryVariables = Record<string, never>;

export const ReadExchangeLink: Operation<ReadExchangeLinkQuery, ReadExchangeLinkQueryVariables> = {
  name: 'ReadExchangeLink',
  id: '67e5b749797dbb6b77615c4cebb57c3acae6af1a50a4598596a74bb0ff994151',
  text: import.meta.env.DEV ? 'query ReadExchangeLink{exchangeLink{connected state since lastAcknowledgedAt nextTryAt waiting stuck oldestWaitingSince openDifferences cause{...Cause}}}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type ListExchangeEntriesQuery = {
  exchangeEntries: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: EntryRow;
    })[];
  };
};

export interface ListExchangeEntriesQueryVariables {
  filter?: ExchangeFilterInput | null;
  after?: string | null;
}

export const ListExchangeEntries: Operation<ListExchangeEntriesQuery, ListExchangeEntriesQueryVariables> = {
  name: 'ListExchangeEntries',
  id: '06fd19027e6abeb8181d9fbc328058ff72d4ac2406146bc01ce7e8f834f0bb15',
  text: import.meta.env.DEV ? 'query ListExchangeEntries($filter:ExchangeFilterInput$after:String){exchangeEntries(filter:$filter first:25 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{...EntryRow}}}}fragment EntryRow on ExchangeEntry{dossierId code procedureCode procedureName state dueSince remoteStatus remoteStatusAt tries nextTryAt lastSentAt lastAcknowledgedAt receipt mayResend ...ExchangeParts unit{...UnitName}cause{...Cause}}fragment ExchangeParts on ExchangeEntry{standing revision acknowledgedRevision progressEntries acknowledgedProgress resultDue resultAcknowledged}fragment UnitName on OrgUnit{id name level}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type ReadExchangeEntryQuery = {
  exchangeEntry: EntryDetail | null;
};

export interface ReadExchangeEntryQueryVariables {
  id: string;
}

export const ReadExchangeEntry: Operation<ReadExchangeEntryQuery, ReadExchangeEntryQueryVariables> = {
  name: 'ReadExchangeEntry',
  id: '5459afb8c7822e1af628fbe9d6aae7467dc5ff8e10e447acb25547d4b306fb94',
  text: import.meta.env.DEV ? 'query ReadExchangeEntry($id:String!){exchangeEntry(dossierId:$id){...EntryDetail}}fragment EntryDetail on ExchangeEntry{...EntryRow messages{id kind fromNo toNo sentAt answeredAt outcome httpStatus errorCode answer receipt}}fragment EntryRow on ExchangeEntry{dossierId code procedureCode procedureName state dueSince remoteStatus remoteStatusAt tries nextTryAt lastSentAt lastAcknowledgedAt receipt mayResend ...ExchangeParts unit{...UnitName}cause{...Cause}}fragment ExchangeParts on ExchangeEntry{standing revision acknowledgedRevision progressEntries acknowledgedProgress resultDue resultAcknowledged}fragment UnitName on OrgUnit{id name level}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type ListReconciliationsQuery = {
  reconciliations: Comparison[];
};

export type ListReconciliationsQueryVariables = Record<string, never>;

export const ListReconciliations: Operation<ListReconciliationsQuery, ListReconciliationsQueryVariables> = {
  name: 'ListReconciliations',
  id: 'd2ebc0c9d44915e0180c8729682a28d9b12f2ebe1bad6166164f2a3706a12458',
  text: import.meta.env.DEV ? 'query ListReconciliations{reconciliations{...Comparison}}fragment Comparison on Reconciliation{id trigger state startedAt finishedAt startedBy from to ours theirs agreeing underWay repaired closed differences{kind count}failure{...Cause}}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type ListPortalDifferencesQuery = {
  portalDifferences: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: Difference;
    })[];
  };
};

export interface ListPortalDifferencesQueryVariables {
  kind?: PortalDifferenceKind | null;
  open?: boolean | null;
  after?: string | null;
}

export const ListPortalDifferences: Operation<ListPortalDifferencesQuery, ListPortalDifferencesQueryVariables> = {
  name: 'ListPortalDifferences',
  id: '675e36a3846582302d46062759d6d8d2ba7c9d5cad78006a3b4be816dad95f28',
  text: import.meta.env.DEV ? 'query ListPortalDifferences($kind:PortalDifferenceKind$open:Boolean$after:String){portalDifferences(kind:$kind open:$open first:25 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{...Difference}}}}fragment Difference on PortalDifference{id code dossierId procedureName kind ourStatus theirStatus ourProgress theirProgress acknowledged receipt firstSeenAt lastSeenAt seen repairs repairable escalated closedAt closedBy ground explanation explanationEn nextStep nextStepEn unit{...UnitName}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type CountPortalDifferencesQuery = {
  portalDifferenceCounts: ({
    kind: PortalDifferenceKind;
    open: number;
    lostThere: number;
  })[];
};

export type CountPortalDifferencesQueryVariables = Record<string, never>;

export const CountPortalDifferences: Operation<CountPortalDifferencesQuery, CountPortalDifferencesQueryVariables> = {
  name: 'CountPortalDifferences',
  id: '8fb65cacd5e95bb40904f81bd93156650c9b2af35a0823c0fe218ca93491ceac',
  text: import.meta.env.DEV ? 'query CountPortalDifferences{portalDifferenceCounts{kind open lostThere}}' : '',
};

export type ResendToPortalMutation = {
  resendToPortal: EntryDetail;
};

export interface ResendToPortalMutationVariables {
  dossierId: string;
  reason: string;
  idempotencyKey: string;
}

export const ResendToPortal: Operation<ResendToPortalMutation, ResendToPortalMutationVariables> = {
  name: 'ResendToPortal',
  id: '5043828cf318bcbd60abe2e01e4f0a85262d76d919fbafeeeec9654a723f407c',
  text: import.meta.env.DEV ? 'mutation ResendToPortal($dossierId:String!$reason:String!$idempotencyKey:String!){resendToPortal(dossierId:$dossierId reason:$reason idempotencyKey:$idempotencyKey){...EntryDetail}}fragment EntryDetail on ExchangeEntry{...EntryRow messages{id kind fromNo toNo sentAt answeredAt outcome httpStatus errorCode answer receipt}}fragment EntryRow on ExchangeEntry{dossierId code procedureCode procedureName state dueSince remoteStatus remoteStatusAt tries nextTryAt lastSentAt lastAcknowledgedAt receipt mayResend ...ExchangeParts unit{...UnitName}cause{...Cause}}fragment ExchangeParts on ExchangeEntry{standing revision acknowledgedRevision progressEntries acknowledgedProgress resultDue resultAcknowledged}fragment UnitName on OrgUnit{id name level}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type ReconcileWithPortalMutation = {
  reconcileWithPortal: Comparison;
};

export interface ReconcileWithPortalMutationVariables {
  idempotencyKey: string;
}

export const ReconcileWithPortal: Operation<ReconcileWithPortalMutation, ReconcileWithPortalMutationVariables> = {
  name: 'ReconcileWithPortal',
  id: '63d789d3841eecf95ee38d162f7cf328e490987b67fe25b41e2917cb1707f994',
  text: import.meta.env.DEV ? 'mutation ReconcileWithPortal($idempotencyKey:String!){reconcileWithPortal(idempotencyKey:$idempotencyKey){...Comparison}}fragment Comparison on Reconciliation{id trigger state startedAt finishedAt startedBy from to ours theirs agreeing underWay repaired closed differences{kind count}failure{...Cause}}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};

export type RepairPortalDifferencesMutation = {
  repairPortalDifferences: {
    queued: number;
  };
};

export interface RepairPortalDifferencesMutationVariables {
  ids: string[];
  reason: string;
  idempotencyKey: string;
}

export const RepairPortalDifferences: Operation<RepairPortalDifferencesMutation, RepairPortalDifferencesMutationVariables> = {
  name: 'RepairPortalDifferences',
  id: 'fc4c33ba50e579f2dadbe67cad04d4fba809d90951f464bcae22fb843f6a4445',
  text: import.meta.env.DEV ? 'mutation RepairPortalDifferences($ids:[String!]!$reason:String!$idempotencyKey:String!){repairPortalDifferences(ids:$ids reason:$reason idempotencyKey:$idempotencyKey){queued}}' : '',
};

export type SettlePortalDifferenceMutation = {
  settlePortalDifference: Difference;
};

export interface SettlePortalDifferenceMutationVariables {
  id: string;
  ground: string;
  idempotencyKey: string;
}

export const SettlePortalDifference: Operation<SettlePortalDifferenceMutation, SettlePortalDifferenceMutationVariables> = {
  name: 'SettlePortalDifference',
  id: '68514058bad9c13f723d58d33948924085c5f693525ca628024eb9eca0486797',
  text: import.meta.env.DEV ? 'mutation SettlePortalDifference($id:String!$ground:String!$idempotencyKey:String!){settlePortalDifference(id:$id ground:$ground idempotencyKey:$idempotencyKey){...Difference}}fragment Difference on PortalDifference{id code dossierId procedureName kind ourStatus theirStatus ourProgress theirProgress acknowledged receipt firstSeenAt lastSeenAt seen repairs repairable escalated closedAt closedBy ground explanation explanationEn nextStep nextStepEn unit{...UnitName}}fragment UnitName on OrgUnit{id name level}' : '',
};
