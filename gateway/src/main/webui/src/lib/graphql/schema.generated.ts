// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.

export type AccessPurpose = 'RECEIVE_DOSSIER' | 'ANSWER_APPLICANT' | 'RESOLVE_COMPLAINT' | 'INSPECTION' | 'VERIFY_FIGURES';

export interface ActOnDossierInput {
  id: string;
  revision: number;
  action: DossierAction;
  reason?: string | null;
  note?: string | null;
  papers?: ReceivedPaperInput[] | null;
  result?: DossierResultInput | null;
  newDueAt?: string | null;
  stepNo?: number | null;
}

export interface ActOnFeedbackInput {
  id: string;
  revision: number;
  action: FeedbackAction;
  reason?: string | null;
  ground?: RefusalGround | null;
  toUnitId?: string | null;
  content?: string | null;
  answer?: FeedbackAnswerInput | null;
  publicText?: string | null;
  fileIds?: string[] | null;
}

export type ApiKeyReminder = 'ROTATE' | 'EXPIRES_SOON';

export type ApiKeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

export interface ApplicantInput {
  kind: ApplicantKind;
  name: string;
  identityNumber: string;
  birthDate?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
}

export type ApplicantKind = 'CITIZEN' | 'ENTERPRISE' | 'AUTHORITY' | 'ORGANISATION';

export interface AssessedProcedureInput {
  change: DecisionLineKind;
  code?: string | null;
  name: string;
  necessary: boolean;
  reasonable: boolean;
  lawful: boolean;
  costBefore?: number | null;
  costAfter?: number | null;
  conclusion?: string | null;
}

export type AssessmentState = 'ASSESSING' | 'SENT' | 'APPRAISED' | 'ISSUED' | 'WITHDRAWN';

export interface AssessmentStepInput {
  id: string;
  revision: number;
  step: AssessmentStepKind;
  on: string;
  opinion?: string | null;
  documentNumber?: string | null;
}

export type AssessmentStepKind = 'SEND' | 'SEND_BACK' | 'APPRAISE' | 'ISSUE' | 'WITHDRAW';

export interface AssignDossiersInput {
  dossierIds: string[];
  toUnitId: string;
  reason: string;
}

export interface AssignFeedbacksInput {
  feedbackIds: string[];
  toUnitId: string;
  reason: string;
}

export type Attribution = 'HANDLING' | 'RECEIVING';

export interface CalendarDayInput {
  date: string;
  name: string;
}

export interface CalendarLayerInput {
  layerId: string;
  version: number;
  daysOff: CalendarDayInput[];
  makeUpDays: CalendarDayInput[];
  reason: string;
  document?: string | null;
}

export interface ChangedUnitInput {
  unitId: string;
  extent: SuccessionExtent;
}

export type ChangeTopic = 'DOSSIERS' | 'FEEDBACKS' | 'FIGURES';

export type Channel = 'ONLINE' | 'COUNTER' | 'POST';

export interface ConfirmCorrectionsInput {
  decisionId?: string | null;
  corrections: CorrectionInput[];
}

export interface CorrectionInput {
  code: string;
  part: string;
}

export type CourseStepStatus = 'AHEAD' | 'OPEN' | 'DONE' | 'CUT';

export interface CoveredProcedureFilterInput {
  state?: WorkflowCoverageState | null;
  unitId?: string | null;
  fieldCode?: string | null;
  text?: string | null;
}

export interface DataReplacementInput {
  database: string;
  owner?: string | null;
  ownerDecision?: string | null;
  mode: ReplacementMode;
}

export interface DeadlinePreviewInput {
  procedureCode: string;
  caseName?: string | null;
  channel: Channel;
  at?: string | null;
  handlingUnitId?: string | null;
}

export type DeadlineStatus = 'NONE' | 'WITHIN' | 'DUE_SOON' | 'OVERDUE' | 'PAUSED' | 'ENDED';

export interface DecisionFilterInput {
  status?: DecisionStatus | null;
  text?: string | null;
}

export type DecisionLineKind = 'INTRODUCE' | 'AMEND' | 'REPLACE' | 'ABOLISH';

export type DecisionStatus = 'DRAFT' | 'SUBMITTED' | 'ISSUED' | 'BASELINE';

export type DelegationKind = 'DELEGATION' | 'DECENTRALISATION';

export type DeskTileKind = 'OVERDUE' | 'DUE_SOON' | 'TO_ACCEPT' | 'UNASSIGNED' | 'MINE' | 'WAITING_APPROVAL' | 'SUPPLEMENT_WAITING' | 'TO_RETURN' | 'FEEDBACK_NEW' | 'FEEDBACK_DUE_SOON' | 'FEEDBACK_OVERDUE' | 'DECISION_DRAFTS';

export interface DocumentComponentInput {
  caseName?: string | null;
  name: string;
  originals: number;
  copies: number;
  required: boolean;
}

export type DossierAction = 'ACCEPT' | 'REFUSE' | 'TAKE' | 'REQUEST_SUPPLEMENT' | 'RECEIVE_SUPPLEMENT' | 'REQUEST_FINANCIAL_DUTY' | 'CONFIRM_FINANCIAL_DUTY' | 'AWAIT_AGENCY' | 'AGENCY_ANSWERED' | 'FORWARD' | 'APPROVE' | 'SEND_BACK' | 'RETURN_RESULT' | 'EXTEND' | 'STOP' | 'WITHDRAW';

export interface DossierFilterInput {
  view?: DossierViewName | null;
  text?: string | null;
  state?: DossierState | null;
  procedureCode?: string | null;
  fieldCode?: string | null;
  unitId?: string | null;
  channel?: Channel | null;
  receivedFrom?: string | null;
  receivedTo?: string | null;
}

export interface DossierResultInput {
  number?: string | null;
  issuedOn?: string | null;
  summary?: string | null;
  fileId?: string | null;
}

export type DossierState = 'REGISTERED' | 'RECEIVED' | 'PROCESSING' | 'WAITING_AGENCY' | 'WAITING_APPROVAL' | 'SUPPLEMENT_REQUESTED' | 'FINANCIAL_DUTY_REQUESTED' | 'SETTLED' | 'RESULT_RETURNED' | 'REFUSED' | 'WITHDRAWN' | 'STOPPED';

export type DossierViewName = 'ALL' | 'MINE' | 'UNIT' | 'UNASSIGNED' | 'TO_ACCEPT' | 'SUPPLEMENT_WAITING' | 'DUE_SOON' | 'OVERDUE' | 'WAITING_APPROVAL' | 'TO_RETURN' | 'DONE';

export interface DraftAssessmentInput {
  id?: string | null;
  revision?: number | null;
  title: string;
  procedures: AssessedProcedureInput[];
}

export interface DraftDecisionInput {
  id?: string | null;
  revision?: number | null;
  number?: string | null;
  title: string;
  upstreamNumber?: string | null;
  upstreamIssuedOn?: string | null;
  upstreamReceivedOn?: string | null;
  upstreamEffectiveOn?: string | null;
  upstreamId?: string | null;
  signer?: string | null;
  signedAs?: SignedAs | null;
  statedTotals?: StatedTotalsInput | null;
  correctsId?: string | null;
  recipients?: string[] | null;
  lines: DraftLineInput[];
}

export interface DraftLineInput {
  kind: DecisionLineKind;
  procedureCode: string;
  replacedCodes?: string[] | null;
  paragraph?: string | null;
  note?: string | null;
  content?: ProcedureContentInput | null;
}

export interface DraftListDecisionInput {
  id?: string | null;
  revision?: number | null;
  number?: string | null;
  title: string;
  signer?: string | null;
  hourlyRate?: number | null;
  hourlyRateSource?: string | null;
  lines: ListLineInput[];
}

export interface DraftReviewPlanInput {
  title: string;
  items: ReviewItemInput[];
}

export interface DrawWorkflowInput {
  key: string;
  version: number;
  name: string;
  steps: WorkflowStepInput[];
  effectiveFrom?: string | null;
  decision: WorkflowDecisionInput;
}

export type ExchangeCauseCode = 'PORTAL_UNREACHABLE' | 'PORTAL_TIMEOUT' | 'PORTAL_BUSY' | 'PORTAL_FAULT' | 'ANSWER_UNREADABLE' | 'KEY_REFUSED' | 'DATA_REFUSED' | 'PROCEDURE_UNKNOWN' | 'UNIT_UNKNOWN' | 'DOSSIER_UNKNOWN' | 'OTHER_REFUSAL';

export interface ExchangeFilterInput {
  standing?: ExchangeStanding | null;
  unitId?: string | null;
  text?: string | null;
}

export type ExchangeLinkState = 'NOT_CONNECTED' | 'WORKING' | 'INTERRUPTED';

export type ExchangeMessageKind = 'STATE' | 'PROGRESS' | 'RESULT';

export type ExchangeMessageOutcome = 'ACKNOWLEDGED' | 'REFUSED' | 'FAILED';

export type ExchangeStanding = 'WAITING' | 'ACKNOWLEDGED' | 'STUCK';

export type FeedbackAction = 'ACCEPT' | 'REFUSE' | 'REQUEST_SUPPLEMENT' | 'SUPPLEMENT' | 'FORWARD' | 'RETURN' | 'START' | 'ANSWER' | 'EMAIL' | 'SUBMIT_PUBLICATION' | 'PUBLISH';

export interface FeedbackAnswerInput {
  number?: string | null;
  signer?: string | null;
  text: string;
}

export type FeedbackCategory = 'REGULATION' | 'CONDUCT' | 'SERVICE' | 'OTHER';

export type FeedbackChannel = 'NATIONAL_PORTAL' | 'PROVINCE_PORTAL' | 'ZALO' | 'PHONE' | 'IN_PERSON' | 'LETTER';

export interface FeedbackFilterInput {
  view?: FeedbackViewName | null;
  state?: FeedbackState | null;
  category?: FeedbackCategory | null;
  unitId?: string | null;
  text?: string | null;
}

export interface FeedbackSenderInput {
  name: string;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
}

export type FeedbackState = 'NEW' | 'WAITING_SUPPLEMENT' | 'SUPPLEMENTED' | 'ACCEPTED' | 'REFUSED' | 'FORWARDED' | 'RETURNED' | 'IN_PROGRESS' | 'EMAILED' | 'ANSWERED' | 'WAITING_PUBLICATION' | 'PUBLISHED';

export type FeedbackViewName = 'ALL' | 'NEW' | 'OPEN' | 'DUE_SOON' | 'OVERDUE' | 'TO_PUBLISH' | 'DONE';

export interface FeeInput {
  channel: Channel;
  kind: FeeKind;
  amount?: number | null;
  text?: string | null;
}

export type FeeKind = 'FEE' | 'CHARGE' | 'PRICE';

export type FigureCaseKind = 'DOSSIER' | 'FEEDBACK';

export interface FigureCasesQueryInput {
  indicator: IndicatorCode;
  from: string;
  to: string;
  unitId?: string | null;
  subtree?: boolean | null;
  territory?: Territory | null;
  level?: ProcedureLevel | null;
  fieldCode?: string | null;
  procedureCode?: string | null;
  channel?: Channel | null;
  attribution?: Attribution | null;
}

export interface FiguresQueryInput {
  indicators: IndicatorCode[];
  from: string;
  to: string;
  unitId?: string | null;
  subtree?: boolean | null;
  territory?: Territory | null;
  level?: ProcedureLevel | null;
  fieldCode?: string | null;
  procedureCode?: string | null;
  channel?: Channel | null;
  groupBy?: GroupBy | null;
  attribution?: Attribution | null;
}

export type GroupBy = 'NONE' | 'UNIT' | 'FIELD' | 'PROCEDURE' | 'LEVEL' | 'CHANNEL';

export type IndicatorCode = 'RECEIVED' | 'RECEIVED_ONLINE' | 'RECEIVED_COUNTER_POST' | 'CARRIED_OVER' | 'SETTLED' | 'SETTLED_EARLY' | 'SETTLED_ON_TIME' | 'SETTLED_LATE' | 'IN_PROGRESS' | 'IN_PROGRESS_WITHIN' | 'IN_PROGRESS_OVERDUE' | 'OTHER' | 'ON_TIME_RATE' | 'ONLINE_RATE' | 'DIGITISATION_RECEIVED' | 'DIGITISED_NONE' | 'DIGITISED_ANY' | 'DIGITISED_FULLY' | 'DIGITISED_RATE' | 'MUST_DIGITISE_RECEIVED' | 'MUST_DIGITISE_DONE' | 'MUST_DIGITISE_RATE' | 'REUSABLE_RECEIVED' | 'REUSED' | 'REUSE_RATE' | 'RESULT_ELECTRONIC' | 'RESULT_ELECTRONIC_RATE' | 'RESULT_REQUIRED' | 'REQUIRED_RESULT_ELECTRONIC' | 'REQUIRED_RESULT_RATE' | 'DIGITISATION_LEFT_OUT' | 'DIGITISATION_UNKNOWN' | 'FLAGS_UNKNOWN' | 'RESULT_UNKNOWN' | 'RESULT_RULE_UNKNOWN' | 'FEEDBACK_RECEIVED' | 'FEEDBACK_CARRIED_OVER' | 'FEEDBACK_DONE' | 'FEEDBACK_IN_PROGRESS' | 'FEEDBACK_TRANSFERRED' | 'FEEDBACK_REFUSED' | 'FEEDBACK_WAITING' | 'FEEDBACK_ON_TIME_RATE';

export type InternalProcedureGroup = 'BETWEEN_AGENCIES' | 'WITHIN_AGENCY';

export interface InternalProcedureInput {
  name: string;
  fieldName: string;
  group: InternalProcedureGroup;
  unitId?: string | null;
  limitDays?: number | null;
  electronic: boolean;
}

export interface IssueApiKeyInput {
  name: string;
  owner: string;
  contact: string;
  purpose: string;
  legalGround: string;
  scopes: KeyScope[];
  unitIds?: string[] | null;
  fieldCodes?: string[] | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  addresses?: string[] | null;
  perMinute: number;
  perDay: number;
  expiresOn: string;
}

export interface IssueDecisionInput {
  id: string;
  revision: number;
  number: string;
  signer: string;
  issuedOn: string;
  effectiveOn: string;
  signedAs?: SignedAs | null;
}

export interface IssueListDecisionInput {
  id: string;
  revision: number;
  number: string;
  signer: string;
  issuedOn: string;
  effectiveOn: string;
}

export interface IssueReviewPlanInput {
  id: string;
  revision: number;
  number: string;
  issuedOn: string;
}

export type KeyScope = 'CATALOGUE' | 'FIGURES' | 'CASES';

export type LateCause = 'OWN' | 'UPSTREAM';

export interface LegalBasisInput {
  number: string;
  title?: string | null;
}

export type Level = 'PROVINCE' | 'DEPARTMENT' | 'COMMUNE' | 'NATIONAL' | 'NONE';

export type LimitStatement = 'COUNTED' | 'CONCLUDED' | 'WITHOUT_UNIT' | 'IN_WORDS' | 'NOT_STATED';

export type LimitUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'NONE';

export type ListAction = 'ADD' | 'CHANGE' | 'REMOVE';

export interface ListAuthorityInput {
  from: string;
  fromUnitId?: string | null;
  to: string;
  toUnitId?: string | null;
}

export type ListBasis = 'PUBLISHED' | 'CATALOGUE' | 'UNPUBLISHED';

export type ListBreakdown = 'LEVEL' | 'FIELD' | 'UNIT' | 'DECISION' | 'GROUP' | 'DATABASE' | 'AUTHORITY';

export interface ListDecisionFilterInput {
  status?: ListDecisionStatus | null;
  text?: string | null;
  kind?: ListKind | null;
  from?: string | null;
  to?: string | null;
}

export type ListDecisionStatus = 'DRAFT' | 'ISSUED';

export interface ListDetailInput {
  reduction?: TimeReductionInput | null;
  replacement?: DataReplacementInput | null;
  authority?: ListAuthorityInput | null;
  internalProcedure?: InternalProcedureInput | null;
}

export type ListKind = 'ONLINE_FULL' | 'ONLINE_PARTIAL' | 'INFORMATION_ONLY' | 'ONLINE_FULL_ELIGIBLE' | 'NON_TERRITORIAL' | 'PROVINCIAL_CENTRE_RECEIVED' | 'PROVINCIAL_CENTRE_NOT_RECEIVED' | 'COMMUNE_CENTRE_RECEIVED' | 'COMMUNE_CENTRE_NOT_RECEIVED' | 'COMPONENT_DIGITISED' | 'RESULT_ELECTRONIC' | 'COMPONENT_REPLACEABLE' | 'COMPONENT_REUSABLE' | 'COMPONENT_ORIGINAL' | 'BUSINESS' | 'TIME_REDUCTION_30' | 'TIME_REDUCTION_50' | 'DELEGATION' | 'DECENTRALISATION' | 'INTERNAL_PROCEDURE';

export interface ListLineInput {
  action: ListAction;
  kind: ListKind;
  subjectCode: string;
  level: ProcedureLevel;
  item?: string | null;
  validTo?: string | null;
  detail?: ListDetailInput | null;
}

export type LookUpOutcome = 'FOUND' | 'MISSING' | 'WRONG';

export interface MapToNationalInput {
  code: string;
  nationalCode?: string | null;
  note?: string | null;
}

export interface MoveDossiersInput {
  key: string;
  fromVersion: number;
  toVersion: number;
  dossierIds: string[];
  reason: string;
  toKey?: string | null;
}

export type NationalDifferenceKind = 'UNMAPPED' | 'GONE' | 'NEW' | 'CONTENT';

export type OnlineLevel = 'FULL' | 'PARTIAL' | 'INFO_ONLY';

export interface OrgUnitFilterInput {
  text?: string | null;
  level?: OrgUnitLevel | null;
  at?: string | null;
}

export type OrgUnitLevel = 'PROVINCE' | 'DEPARTMENT' | 'DISTRICT' | 'COMMUNE' | 'VERTICAL';

export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE';

export type PaperForm = 'NONE' | 'ORIGINAL' | 'COPY' | 'ELECTRONIC' | 'DIGITISED' | 'REUSED' | 'DATA';

export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR' | 'STATISTICAL_MONTH' | 'STATISTICAL_QUARTER' | 'STATISTICAL_HALF_YEAR' | 'STATISTICAL_NINE_MONTHS' | 'STATISTICAL_YEAR';

export type PersonRequestDecision = 'GRANTED' | 'PARTLY' | 'REFUSED';

export type PersonRequestKind = 'ACCESS' | 'CORRECTION' | 'ERASURE' | 'RESTRICTION';

export type PersonRequestState = 'OPEN' | 'DECIDED' | 'DONE' | 'REFUSED';

export type PortalDifferenceKind = 'NOT_SENT' | 'LOST_THERE' | 'UNKNOWN_HERE' | 'SETTLED_HERE_OPEN_THERE' | 'STATE_BEHIND' | 'STATE_CONFLICT' | 'PROGRESS_BEHIND' | 'RESULT_MISSING' | 'DATES_DIFFER';

export interface ProcedureContentInput {
  name?: string | null;
  fieldCode?: string | null;
  level?: ProcedureLevel | null;
  levels?: ProcedureLevel[] | null;
  handlingUnitId?: string | null;
  nonTerritorial?: boolean | null;
  onlineLevel?: OnlineLevel | null;
  limits?: TimeLimitInput[] | null;
  components?: DocumentComponentInput[] | null;
  fees?: FeeInput[] | null;
  results?: string[] | null;
  applicants?: string[] | null;
  steps?: string | null;
  conditions?: string | null;
  receivingAddress?: string | null;
  legalBases?: LegalBasisInput[] | null;
  variants?: ProcedureVariantInput[] | null;
}

export interface ProcedureFilterInput {
  text?: string | null;
  fieldCode?: string | null;
  level?: ProcedureLevel | null;
  status?: ProcedureStatus | null;
  onlineLevel?: OnlineLevel | null;
  handlingUnitId?: string | null;
  applies?: boolean | null;
  validOn?: string | null;
  knownOn?: string | null;
  knownAt?: string | null;
}

export type ProcedureLevel = 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | 'OTHER';

export interface ProcedureListFilterInput {
  basis?: ListBasis | null;
  level?: ProcedureLevel | null;
  fieldCode?: string | null;
  unitId?: string | null;
  text?: string | null;
  decisionId?: string | null;
}

export type ProcedureStatus = 'PUBLISHED' | 'ABOLISHED' | 'NOT_APPLIED';

export interface ProcedureVariantInput {
  level: ProcedureLevel;
  handlingUnitId?: string | null;
  limits?: TimeLimitInput[] | null;
  fees?: FeeInput[] | null;
}

export type ProposalKind = 'SHORTEN_TIME' | 'FEWER_PAPERS' | 'FEWER_CONDITIONS' | 'LOWER_FEES' | 'DELEGATE' | 'MERGE' | 'ABOLISH' | 'OTHER';

export interface QualityFilterInput {
  kind?: string | null;
  fieldCode?: string | null;
  handlingUnitId?: string | null;
  level?: ProcedureLevel | null;
  procedureCode?: string | null;
  proposed?: boolean | null;
}

export interface ReceiveDossierInput {
  procedureCode: string;
  caseName?: string | null;
  channel: Channel;
  applicant: ApplicantInput;
  papers: ReceivedPaperInput[];
  handlingUnitId?: string | null;
  feeDue?: number | null;
  feePaid?: boolean | null;
  paidOnline?: boolean | null;
  returnBy: ReturnBy;
  note?: string | null;
}

export interface ReceivedPaperInput {
  no: number;
  form: PaperForm;
  originals?: number | null;
  copies?: number | null;
  fileId?: string | null;
  database?: string | null;
  lookUp?: LookUpOutcome | null;
}

export type ReconciliationState = 'RUNNING' | 'DONE' | 'FAILED';

export type ReconciliationTrigger = 'DAILY' | 'BY_HAND';

export type RefusalGround = 'ANONYMOUS' | 'NOT_VIETNAMESE' | 'UNCLEAR' | 'COMPLAINT_OR_DENUNCIATION' | 'OUT_OF_SCOPE' | 'DUPLICATE';

export interface RegisterUpstreamInput {
  id?: string | null;
  revision?: number | null;
  number: string;
  issuer: string;
  title: string;
  issuedOn: string;
  receivedOn: string;
  effectiveOn?: string | null;
  unitId?: string | null;
  noAnswerReason?: string | null;
}

export type ReplacementMode = 'MANDATORY' | 'FALLBACK_PAPER';

export type ReturnBy = 'COUNTER' | 'POST' | 'ONLINE';

export interface ReviewItemInput {
  subjectCode: string;
  subjectName: string;
  internal: boolean;
  unitId: string;
  dueOn: string;
}

export type ReviewItemState = 'PLANNED' | 'KEPT' | 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'IMPLEMENTED';

export type ReviewStep = 'KEEP' | 'PROPOSE' | 'APPROVE' | 'REJECT' | 'IMPLEMENT';

export type SavingExclusion = 'UNIT_NOT_COUNTABLE' | 'NOT_SHORTER' | 'COUNTED_AT_OTHER_LEVEL';

export type SignedAs = 'CHAIRMAN' | 'FOR_CHAIRMAN';

export interface SimplificationProposalInput {
  kind: ProposalKind;
  text: string;
  costBefore?: number | null;
  costAfter?: number | null;
}

export interface StatedTotalsInput {
  introduced?: number | null;
  amended?: number | null;
  replaced?: number | null;
  abolished?: number | null;
  total?: number | null;
}

export interface StepReviewItemInput {
  id: string;
  revision: number;
  no: number;
  step: ReviewStep;
  proposal?: SimplificationProposalInput | null;
  decisionNumber?: string | null;
  on?: string | null;
}

export type StepVisitStatus = 'OPEN' | 'DONE' | 'SENT_BACK' | 'CUT';

export interface SubmitFeedbackInput {
  category: FeedbackCategory;
  channel: FeedbackChannel;
  title: string;
  content: string;
  sender: FeedbackSenderInput;
  place?: string | null;
  concernedUnitId?: string | null;
  procedureCode?: string | null;
  dossierCode?: string | null;
  fileIds?: string[] | null;
}

export type SuccessionExtent = 'FULL' | 'PARTIAL';

export interface TakeDownPersonRequestInput {
  kind: PersonRequestKind;
  identityNumber: string;
  dossierCode?: string | null;
  content: string;
  receivedOn: string;
}

export interface TakeIntoListDecisionInput {
  id: string;
  revision: number;
  kind: ListKind;
  level?: ProcedureLevel | null;
  fieldCode?: string | null;
}

export type Territory = 'AS_WAS' | 'AS_IS';

export interface TimeLimitInput {
  channel: Channel;
  caseName?: string | null;
  value?: number | null;
  unit: LimitUnit;
  text?: string | null;
}

export interface TimeReductionInput {
  statutory: number;
  reduced: number;
  unit: LimitUnit;
}

export interface UnitChangeInput {
  kind: UnitChangeKind;
  effectiveOn: string;
  document: string;
  documentOn: string;
  reason?: string | null;
  units: ChangedUnitInput[];
  results: UnitResultInput[];
}

export type UnitChangeKind = 'ESTABLISH' | 'RENAME' | 'MERGE' | 'DIVIDE' | 'DISSOLVE';

export type UnitFate = 'ENDS' | 'BEGINS' | 'GOES_ON';

export interface UnitResultInput {
  unitId?: string | null;
  code?: string | null;
  name?: string | null;
  level?: OrgUnitLevel | null;
  kind?: string | null;
}

export type UnitTouchKind = 'PROCEDURE' | 'INTERNAL_PROCEDURE' | 'WORKFLOW_STEP' | 'DELEGATION' | 'DRAFT' | 'REVIEW_ITEM' | 'CALENDAR';

export interface UpstreamFilterInput {
  open?: boolean | null;
  text?: string | null;
}

export type UpstreamState = 'OPEN' | 'IN_DRAFT' | 'ANSWERED' | 'NO_ANSWER_NEEDED';

export type WorkflowCoverageGroup = 'UNIT' | 'FIELD';

export type WorkflowCoverageState = 'NONE' | 'GENERATED' | 'APPROVED' | 'WRONG';

export interface WorkflowDecisionInput {
  number: string;
  date: string;
  signer: string;
}

export interface WorkflowFilterInput {
  text?: string | null;
  level?: ProcedureLevel | null;
  fieldCode?: string | null;
  procedureCode?: string | null;
}

export type WorkflowPlace = 'RECEIVING' | 'HANDLING';

export interface WorkflowProblemFilterInput {
  kind?: WorkflowProblemKind | null;
  unitId?: string | null;
  fieldCode?: string | null;
  text?: string | null;
}

export type WorkflowProblemKind = 'LIMIT_EXCEEDED' | 'UNIT_DISSOLVED' | 'PROCEDURE_ABOLISHED' | 'NO_WORKFLOW';

export interface WorkflowStepInput {
  no: number;
  name: string;
  role: string;
  at: WorkflowPlace;
  share?: number | null;
  output?: string | null;
  hours?: number | null;
  unitId?: string | null;
  agency?: string | null;
  after: number[];
}
