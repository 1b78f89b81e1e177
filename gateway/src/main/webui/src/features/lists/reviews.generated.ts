// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AssessmentState, AssessmentStepInput, DecisionLineKind, DraftAssessmentInput, DraftReviewPlanInput, IssueReviewPlanInput, ProposalKind, ReviewItemState, StepReviewItemInput } from '@/lib/graphql/schema.generated';
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
  text: 'query ListReviewPlans($first:Int!$after:String){reviewPlans(first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id title number issuedOn counts{...ReviewTally}}}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}',
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
  text: 'query ReadReviewPlan($id:String!){reviewPlan(id:$id){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}',
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

export type DraftReviewPlanMutation = {
  draftReviewPlan: ReviewPlanDetail;
};

export interface DraftReviewPlanMutationVariables {
  input: DraftReviewPlanInput;
  idempotencyKey: string;
}

export const DraftReviewPlan: Operation<DraftReviewPlanMutation, DraftReviewPlanMutationVariables> = {
  name: 'DraftReviewPlan',
  text: 'mutation DraftReviewPlan($input:DraftReviewPlanInput!$idempotencyKey:String!){draftReviewPlan(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}',
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
  text: 'mutation IssueReviewPlan($input:IssueReviewPlanInput!$idempotencyKey:String!){issueReviewPlan(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}',
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
  text: 'mutation StepReviewItem($input:StepReviewItemInput!$idempotencyKey:String!){stepReviewItem(input:$input idempotencyKey:$idempotencyKey){...ReviewPlanDetail}}fragment ReviewPlanDetail on ReviewPlan{id title number issuedOn draftedBy revision counts{...ReviewTally}items{no subjectCode subjectName internal dueOn state decisionNumber decidedOn unit{...UnitName}proposal{kind text costBefore costAfter}}}fragment ReviewTally on ReviewCounts{planned reviewed proposed approved implemented overdue saving}fragment UnitName on OrgUnit{id name level}',
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
  text: 'query ListAssessments($state:AssessmentState$from:Date$to:Date){impactAssessments(state:$state from:$from to:$to){counts{documents procedures introduced amended abolished appraised saving}items{...AssessmentDetail}}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}',
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
  text: 'mutation DraftAssessment($input:DraftAssessmentInput!$idempotencyKey:String!){draftAssessment(input:$input idempotencyKey:$idempotencyKey){...AssessmentDetail}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}',
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
  text: 'mutation StepAssessment($input:AssessmentStepInput!$idempotencyKey:String!){stepAssessment(input:$input idempotencyKey:$idempotencyKey){...AssessmentDetail}}fragment AssessmentDetail on ImpactAssessment{id title state sentOn appraisedOn opinion documentNumber issuedOn draftedBy revision unit{...UnitName}procedures{change code name necessary reasonable lawful costBefore costAfter conclusion}}fragment UnitName on OrgUnit{id name level}',
};
