// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AssessmentState, AssessmentStepInput, DecisionLineKind, DraftAssessmentInput, DraftReviewPlanInput, InternalProcedureGroup, IssueReviewPlanInput, ProposalKind, ReviewItemState, StepReviewItemInput } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ListReviewPlansQuery = {
  reviewPlans: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        title: string;
        number: string | null;
        issuedOn: string | null;
        counts: ReviewTally;
      };
    })[];
  };
};

export interface ListReviewPlansQueryVariables {
  first: number;
  after?: string | null;
}

export const ListReviewPlans: Operation<ListReviewPlansQuery, ListReviewPlansQueryVariables> = {
  name: 'ListReviewPlans',
  id: '446b8f0f38f5ec14693e581d5817969c8e6a7bb004d53a9e7f7b893867050f3c',
  text: import.meta.env.DEV ? 'query ListReviewPlans($first:Int!$after:String){reviewPlans(first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id title number issuedOn counts{...ReviewTally}}}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}' : '',
};

export type ReviewTally = {
  planned: number;
  reviewed: number;
  proposed: number;
  approved: number;
  implemented: number;
  overdue: number;
  saving: number;
};

export type ReadReviewPlanQuery = {
  reviewPlan: ReviewPlanDetail | null;
};

export interface ReadReviewPlanQueryVariables {
  id: string;
}

export const ReadReviewPlan: Operation<ReadReviewPlanQuery, ReadReviewPlanQueryVariables> = {
  name: 'ReadReviewPlan',
  id: '5e52802c315f54fd4e97fa8972cfd98f8fdf5321b4aac094d538cb3df0f7dd03',
  text: import.meta.env.DEV ? 'query ReadReviewPlan($id:String!){reviewPlan(id:$id){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReviewPlanDetail = {
  id: string;
  title: string;
  number: string | null;
  issuedOn: string | null;
  draftedBy: string;
  revision: number;
  counts: ReviewTally;
  items: ({
    no: number;
    subjectCode: string;
    subjectName: string;
    internal: boolean;
    dueOn: string;
    state: ReviewItemState;
    decisionNumber: string | null;
    decidedOn: string | null;
    unit: UnitName | null;
    proposal: {
      kind: ProposalKind;
      text: string;
      costBefore: number | null;
      costAfter: number | null;
    } | null;
  })[];
};

export type PickInternalProceduresQuery = {
  procedureList: {
    edges: ({
      node: {
        subjectCode: string;
        subjectName: string;
        fieldName: string;
        detail: {
          internalProcedure: {
            group: InternalProcedureGroup;
          } | null;
        } | null;
      };
    })[];
  };
};

export interface PickInternalProceduresQueryVariables {
  text?: string | null;
}

export const PickInternalProcedures: Operation<PickInternalProceduresQuery, PickInternalProceduresQueryVariables> = {
  name: 'PickInternalProcedures',
  id: '4e61ed965bf08ba823181415fe3aeba9020999c58591b416047a4583e178b370',
  text: import.meta.env.DEV ? 'query PickInternalProcedures($text:String){procedureList(kind:INTERNAL_PROCEDURE filter:{basis:PUBLISHED text:$text}first:12){edges{node{subjectCode subjectName fieldName detail{internalProcedure{group}}}}}}' : '',
};

export type DraftReviewPlanMutation = {
  draftReviewPlan: ReviewPlanDetail;
};

export interface DraftReviewPlanMutationVariables {
  input: DraftReviewPlanInput;
  idempotencyKey: string;
}

export const DraftReviewPlan: Operation<DraftReviewPlanMutation, DraftReviewPlanMutationVariables> = {
  name: 'DraftReviewPlan',
  id: 'e85452e3d8ca9d789408bb770f595e4f8d9d7e7dc057436ea2bfe5381e352e46',
  text: import.meta.env.DEV ? 'mutation DraftReviewPlan($input:DraftReviewPlanInput!$idempotencyKey:String!){draftReviewPlan(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}' : '',
};

export type IssueReviewPlanMutation = {
  issueReviewPlan: ReviewPlanDetail;
};

export interface IssueReviewPlanMutationVariables {
  input: IssueReviewPlanInput;
  idempotencyKey: string;
}

export const IssueReviewPlan: Operation<IssueReviewPlanMutation, IssueReviewPlanMutationVariables> = {
  name: 'IssueReviewPlan',
  id: 'c3c381dd5dbf06b1aa4375f1e1bcbdfc3460f1081aef20d5b546d9dd72ccdd85',
  text: import.meta.env.DEV ? 'mutation IssueReviewPlan($input:IssueReviewPlanInput!$idempotencyKey:String!){issueReviewPlan(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}' : '',
};

export type StepReviewItemMutation = {
  stepReviewItem: ReviewPlanDetail;
};

export interface StepReviewItemMutationVariables {
  input: StepReviewItemInput;
  idempotencyKey: string;
}

export const StepReviewItem: Operation<StepReviewItemMutation, StepReviewItemMutationVariables> = {
  name: 'StepReviewItem',
  id: 'e900113592035c05c68235a77f1c2c6267b249696d8631eb90c5b912d5cb4253',
  text: import.meta.env.DEV ? 'mutation StepReviewItem($input:StepReviewItemInput!$idempotencyKey:String!){stepReviewItem(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ListAssessmentsQuery = {
  impactAssessments: {
    counts: {
      documents: number;
      procedures: number;
      introduced: number;
      amended: number;
      abolished: number;
      appraised: number;
      saving: number;
    };
    items: AssessmentDetail[];
  };
};

export interface ListAssessmentsQueryVariables {
  state?: AssessmentState | null;
  from?: string | null;
  to?: string | null;
}

export const ListAssessments: Operation<ListAssessmentsQuery, ListAssessmentsQueryVariables> = {
  name: 'ListAssessments',
  id: '46056e1563b9005ebc70eb164e4b3ecf14e1a02fb72f9cabb59688d19f48e1cd',
  text: import.meta.env.DEV ? 'query ListAssessments($state:AssessmentState$from:Date$to:Date){impactAssessments(state:$state from:$from to:$to){counts{documents procedures introduced amended abolished appraised saving}items{...AssessmentDetail}}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type AssessmentDetail = {
  id: string;
  title: string;
  state: AssessmentState;
  sentOn: string | null;
  appraisedOn: string | null;
  opinion: string | null;
  documentNumber: string | null;
  issuedOn: string | null;
  draftedBy: string;
  revision: number;
  unit: UnitName | null;
  procedures: ({
    change: DecisionLineKind;
    code: string | null;
    name: string;
    necessary: boolean;
    reasonable: boolean;
    lawful: boolean;
    costBefore: number | null;
    costAfter: number | null;
    conclusion: string | null;
  })[];
};

export type DraftAssessmentMutation = {
  draftAssessment: AssessmentDetail;
};

export interface DraftAssessmentMutationVariables {
  input: DraftAssessmentInput;
  idempotencyKey: string;
}

export const DraftAssessment: Operation<DraftAssessmentMutation, DraftAssessmentMutationVariables> = {
  name: 'DraftAssessment',
  id: 'ed7b4689d125063f595c42519e330e51f14969deac5d3500073e68cd822fcb59',
  text: import.meta.env.DEV ? 'mutation DraftAssessment($input:DraftAssessmentInput!$idempotencyKey:String!){draftAssessment(input:$input idempotencyKey:$idempotencyKey){...AssessmentDetail}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type StepAssessmentMutation = {
  stepAssessment: AssessmentDetail;
};

export interface StepAssessmentMutationVariables {
  input: AssessmentStepInput;
  idempotencyKey: string;
}

export const StepAssessment: Operation<StepAssessmentMutation, StepAssessmentMutationVariables> = {
  name: 'StepAssessment',
  id: '1cfd0afc160cb90a8de7cbcf0c41da50e3e1a5ba39f96b1b290c06787e1c05e8',
  text: import.meta.env.DEV ? 'mutation StepAssessment($input:AssessmentStepInput!$idempotencyKey:String!){stepAssessment(input:$input idempotencyKey:$idempotencyKey){...AssessmentDetail}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}' : '',
};
