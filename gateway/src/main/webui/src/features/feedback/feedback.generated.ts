// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { ActOnFeedbackInput, FeedbackAction, FeedbackCategory, FeedbackChannel, FeedbackFilterInput, FeedbackState, Outcome, RefusalGround, SubmitFeedbackInput } from '@/lib/graphql/schema.generated';
import type { Deadline, FileRef, Timeline, UnitName } from '@/lib/graphql/fragments.generated';

export type ListFeedbacksQuery = {
  feedbacks: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        code: string;
        state: FeedbackState;
        category: FeedbackCategory;
        channel: FeedbackChannel;
        title: string;
        receivedAt: string;
        outcome: Outcome | null;
        responsibleUnit: UnitName;
        concernedUnit: UnitName | null;
        deadline: Deadline;
      };
    })[];
  };
};

export interface ListFeedbacksQueryVariables {
  filter?: FeedbackFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListFeedbacks: Operation<ListFeedbacksQuery, ListFeedbacksQueryVariables> = {
  name: 'ListFeedbacks',
  id: 'd978ae87f00c308b0fc5b1822ae4a81d874ae0192c31edc5edadc4f7f4286fd4',
  text: import.meta.env.DEV ? 'query ListFeedbacks($filter:FeedbackFilterInput$first:Int!$after:String){feedbacks(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code state category channel title receivedAt outcome responsibleUnit{...UnitName}concernedUnit{...UnitName}deadline{...Deadline}}}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}' : '',
};

export type ReadFeedbackQuery = {
  feedback: FeedbackDetail | null;
};

export interface ReadFeedbackQueryVariables {
  id: string;
}

export const ReadFeedback: Operation<ReadFeedbackQuery, ReadFeedbackQueryVariables> = {
  name: 'ReadFeedback',
  id: '1c9214f2afe796a70a40931b9f4273873909ed115b22f789755281c4b8becb0d',
  text: import.meta.env.DEV ? 'query ReadFeedback($id:String!){feedback(id:$id){...FeedbackDetail}}fragment FeedbackDetail on Feedback{id code revision state category channel title content place fieldCode sender{name phone email address masked}procedure{code name}dossier{id code}concernedUnit{...UnitName}responsibleUnit{...UnitName}attachments{...FileRef}receivedAt dueAt answeredAt publishedAt endedAt outcome refusalGround publicText deadline{...Deadline}answer{number signer text at}allowedActions{action main reasonRequired}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}' : '',
};

export type FeedbackDetail = {
  id: string;
  code: string;
  revision: number;
  state: FeedbackState;
  category: FeedbackCategory;
  channel: FeedbackChannel;
  title: string;
  content: string;
  place: string | null;
  fieldCode: string | null;
  sender: {
    name: string;
    phone: string | null;
    email: string | null;
    address: string | null;
    masked: boolean;
  } | null;
  procedure: {
    code: string;
    name: string;
  } | null;
  dossier: {
    id: string;
    code: string;
  } | null;
  concernedUnit: UnitName | null;
  responsibleUnit: UnitName;
  attachments: FileRef[];
  receivedAt: string;
  dueAt: string;
  answeredAt: string | null;
  publishedAt: string | null;
  endedAt: string | null;
  outcome: Outcome | null;
  refusalGround: RefusalGround | null;
  publicText: string | null;
  deadline: Deadline;
  answer: {
    number: string | null;
    signer: string | null;
    text: string;
    at: string;
  } | null;
  allowedActions: ({
    action: FeedbackAction;
    main: boolean;
    reasonRequired: boolean;
  })[];
  timeline: Timeline[];
};

export type TakeDownFeedbackMutation = {
  submitFeedback: {
    id: string;
    code: string;
    secret: string;
    dueAt: string;
  };
};

export interface TakeDownFeedbackMutationVariables {
  input: SubmitFeedbackInput;
  idempotencyKey: string;
}

export const TakeDownFeedback: Operation<TakeDownFeedbackMutation, TakeDownFeedbackMutationVariables> = {
  name: 'TakeDownFeedback',
  id: '99b86a16ed3b275549463aa05ff63e6e612c18ecd3bceae61048d6cf3569948d',
  text: import.meta.env.DEV ? 'mutation TakeDownFeedback($input:SubmitFeedbackInput!$idempotencyKey:String!){submitFeedback(input:$input idempotencyKey:$idempotencyKey){id code secret dueAt}}' : '',
};

export type ActOnFeedbackMutation = {
  actOnFeedback: FeedbackDetail;
};

export interface ActOnFeedbackMutationVariables {
  input: ActOnFeedbackInput;
  idempotencyKey: string;
}

export const ActOnFeedback: Operation<ActOnFeedbackMutation, ActOnFeedbackMutationVariables> = {
  name: 'ActOnFeedback',
  id: '23a2b00462ced6f66c6036a8084968832a0a2aef24b95e4efad3214ef0525eb7',
  text: import.meta.env.DEV ? 'mutation ActOnFeedback($input:ActOnFeedbackInput!$idempotencyKey:String!){actOnFeedback(input:$input idempotencyKey:$idempotencyKey){...FeedbackDetail}}fragment FeedbackDetail on Feedback{id code revision state category channel title content place fieldCode sender{name phone email address masked}procedure{code name}dossier{id code}concernedUnit{...UnitName}responsibleUnit{...UnitName}attachments{...FileRef}receivedAt dueAt answeredAt publishedAt endedAt outcome refusalGround publicText deadline{...Deadline}answer{number signer text at}allowedActions{action main reasonRequired}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}' : '',
};
