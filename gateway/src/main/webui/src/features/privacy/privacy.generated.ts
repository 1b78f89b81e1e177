// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { PersonRequestDecision, PersonRequestKind, PersonRequestState, TakeDownPersonRequestInput } from '@/lib/graphql/schema.generated';

export type RequestRow = {
  id: string;
  kind: PersonRequestKind;
  state: PersonRequestState;
  hint: string;
  dossierCode: string | null;
  content: string;
  receivedOn: string;
  dueOn: string;
  overdue: boolean;
  decision: PersonRequestDecision | null;
  ground: string | null;
  done: string | null;
  unit: {
    id: string;
    name: string;
  } | null;
};

export type ListPersonRequestsQuery = {
  personRequests: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: RequestRow;
    })[];
  };
};

export interface ListPersonRequestsQueryVariables {
  running?: boolean | null;
  after?: string | null;
}

export const ListPersonRequests: Operation<ListPersonRequestsQuery, ListPersonRequestsQueryVariables> = {
  name: 'ListPersonRequests',
  id: '626a9cbdb83a134c424ff9cd27bf8db880696a60aeb94b3e3275a8cfc287c505',
  text: import.meta.env.DEV ? 'query ListPersonRequests($running:Boolean$after:String){personRequests(running:$running first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{...RequestRow}}}}fragment RequestRow on PersonRequest{id kind state hint dossierCode content receivedOn dueOn overdue decision ground done unit{id name}}' : '',
};

export type TakeDownPersonRequestMutation = {
  takeDownPersonRequest: {
    id: string;
  };
};

export interface TakeDownPersonRequestMutationVariables {
  input: TakeDownPersonRequestInput;
  idempotencyKey: string;
}

export const TakeDownPersonRequest: Operation<TakeDownPersonRequestMutation, TakeDownPersonRequestMutationVariables> = {
  name: 'TakeDownPersonRequest',
  id: '6abcc6aca214fbf0c91508bf83a5ebbb9803f5e11263d71e0aff298d4c531413',
  text: import.meta.env.DEV ? 'mutation TakeDownPersonRequest($input:TakeDownPersonRequestInput!$idempotencyKey:String!){takeDownPersonRequest(input:$input idempotencyKey:$idempotencyKey){id}}' : '',
};

export type DecidePersonRequestMutation = {
  decidePersonRequest: {
    id: string;
  };
};

export interface DecidePersonRequestMutationVariables {
  id: string;
  decision: PersonRequestDecision;
  ground: string;
  idempotencyKey: string;
}

export const DecidePersonRequest: Operation<DecidePersonRequestMutation, DecidePersonRequestMutationVariables> = {
  name: 'DecidePersonRequest',
  id: '628d316d9fbcedf31622e8e308f9ba3f67fc22c9468c7b0e345ea1b7fdb9e589',
  text: import.meta.env.DEV ? 'mutation DecidePersonRequest($id:String!$decision:PersonRequestDecision!$ground:String!$idempotencyKey:String!){decidePersonRequest(id:$id decision:$decision ground:$ground idempotencyKey:$idempotencyKey){id}}' : '',
};

export type CarryOutPersonRequestMutation = {
  carryOutPersonRequest: {
    id: string;
  };
};

export interface CarryOutPersonRequestMutationVariables {
  id: string;
  done: string;
  idempotencyKey: string;
}

export const CarryOutPersonRequest: Operation<CarryOutPersonRequestMutation, CarryOutPersonRequestMutationVariables> = {
  name: 'CarryOutPersonRequest',
  id: 'ab60e3aa0a3caee77dc3a6e9f3e23f14ecb5647a0cacc9c08752573415f437d6',
  text: import.meta.env.DEV ? 'mutation CarryOutPersonRequest($id:String!$done:String!$idempotencyKey:String!){carryOutPersonRequest(id:$id done:$done idempotencyKey:$idempotencyKey){id}}' : '',
};

export type AnonymiseFeedbackMutation = {
  anonymiseFeedback: {
    code: string;
    files: number;
  };
};

export interface AnonymiseFeedbackMutationVariables {
  feedbackId: string;
  reason: string;
  idempotencyKey: string;
}

export const AnonymiseFeedback: Operation<AnonymiseFeedbackMutation, AnonymiseFeedbackMutationVariables> = {
  name: 'AnonymiseFeedback',
  id: 'adc3540cc3347104999ee89e5b9c0ca38d6064dbfc4f810b8f0462ae7d1d3440',
  text: import.meta.env.DEV ? 'mutation AnonymiseFeedback($feedbackId:String!$reason:String!$idempotencyKey:String!){anonymiseFeedback(feedbackId:$feedbackId reason:$reason idempotencyKey:$idempotencyKey){code files}}' : '',
};
