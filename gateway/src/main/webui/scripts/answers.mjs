// Answers of a gateway for looking at the screens and for their tests: one believable set, by operation name.
const unit = (id, name, level = 'COMMUNE') => ({ id, name, level });
const LX = unit('30307-20250701', 'Phường Long Xuyên');
const STP = unit('STP-20250701', 'Sở Tư pháp', 'DEPARTMENT');
const VP = unit('VPUBND-20250701', 'Văn phòng UBND tỉnh', 'DEPARTMENT');
const page = (items, total = items.length, next = false) => ({
  totalCount: total,
  pageInfo: { endCursor: next ? 'c2' : null, hasNextPage: next },
  edges: items.map((node) => ({ node })),
});
const deadline = (status, dueAt, workingMinutesLeft, paused = false) => ({ status, dueAt, workingMinutesLeft, paused, text: '' });
const file = { id: 'f1', name: 'to-khai-dang-ky-khai-sinh.pdf', size: 184320, mediaType: 'application/pdf', sha256: 'ab' };

export const officer = {
  username: 'longxuyen.tiepnhan', name: 'Nguyễn Thị Lan', level: 'COMMUNE', unit: LX, roles: ['intake-officer', 'commune'],
  permissions: [
    'catalog:read', 'catalog:workflow', 'decision:read', 'decision:draft', 'decision:issue', 'dossier:read', 'dossier:receive', 'dossier:process',
    'dossier:approve', 'dossier:unmask', 'exchange:read', 'exchange:resend', 'exchange:reconcile', 'feedback:read', 'feedback:process', 'figures:read', 'figures:cases',
  ],
};

const components = [
  { no: 1, caseName: null, code: 'A1', name: 'Tờ khai đăng ký khai sinh theo mẫu', originals: 1, copies: 0, required: true, formFile: 'Mau so 1 To khai.docx', mustDigitise: true, replaceableBy: null, fallbackPaper: false, reusable: false, originalNeeded: true },
  { no: 2, caseName: null, code: 'A2', name: 'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp; trường hợp không có thì nộp văn bản của người làm chứng xác nhận về việc sinh', originals: 1, copies: 0, required: true, formFile: null, mustDigitise: true, replaceableBy: null, fallbackPaper: false, reusable: true, originalNeeded: false },
  { no: 3, caseName: null, code: 'A3', name: 'Giấy chứng nhận kết hôn của cha mẹ trẻ em (nếu cha mẹ đã đăng ký kết hôn)', originals: 0, copies: 1, required: false, formFile: null, mustDigitise: false, replaceableBy: 'Cơ sở dữ liệu hộ tịch điện tử', fallbackPaper: true, reusable: false, originalNeeded: false },
];
const limits = [
  { channel: 'COUNTER', caseName: null, value: 1, unit: 'WORKING_DAY', text: '01 ngày làm việc; nhận sau 15 giờ thì trả kết quả ngày làm việc tiếp theo', words: '01 ngày làm việc; nhận sau 15 giờ thì trả kết quả ngày làm việc tiếp theo', stated: 'COUNTED' },
  { channel: 'ONLINE', caseName: null, value: null, unit: 'NONE', text: '1', words: '1 (nguồn không ghi đơn vị)', stated: 'WITHOUT_UNIT' },
];
const fees = [{ channel: 'COUNTER', kind: 'CHARGE', amount: 8000, text: 'Miễn cho người thuộc gia đình có công, hộ nghèo' }, { channel: 'ONLINE', kind: 'CHARGE', amount: 0, text: null }];

export const procedure = {
  code: '1.001193', version: 2, versionId: 'v2', status: 'PUBLISHED', name: 'Thủ tục đăng ký khai sinh', fieldCode: 'HT', fieldName: 'Hộ tịch',
  issuer: 'Bộ Tư pháp', level: 'COMMUNE', levels: ['COMMUNE'], handlingUnit: null, nonTerritorial: false, onlineLevel: 'FULL',
  validFrom: '2025-07-01', validTo: null, decisionNumber: '2061/QĐ-UBND', applies: true,
  applicants: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'], limits, components, fees,
  results: ['Giấy khai sinh'], cases: [], variants: [], steps: 'Bước 1. Người có yêu cầu nộp hồ sơ tại Bộ phận Một cửa.\nBước 2. Người tiếp nhận kiểm tra hồ sơ và cấp giấy hẹn.\nBước 3. Công chức hộ tịch ghi vào Sổ đăng ký khai sinh.\nBước 4. Trả Giấy khai sinh.',
  conditions: 'Người đi đăng ký xuất trình giấy tờ tùy thân.', receivingAddress: 'Bộ phận Một cửa của UBND cấp xã', sourceUrl: 'https://dichvucong.gov.vn/p/1.001193',
  legalBases: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch', date: '2014-11-20', issuer: 'Quốc hội' }],
  versions: [
    { version: 2, versionId: 'v2', status: 'PUBLISHED', validFrom: '2025-07-01', validTo: null, place: 0, decisionNumber: '2061/QĐ-UBND', decisionId: 'd1', change: 'AMEND' },
    { version: 1, versionId: 'v1', status: 'PUBLISHED', validFrom: null, validTo: '2025-06-30', place: 0, decisionNumber: null, decisionId: null, change: null },
  ],
  openDossiers: 14,
  workflow: {
    key: 'COMMUNE/HT', version: 1, decision: null, name: 'Quy trình giải quyết hộ tịch cấp xã', steps: [
      { no: 1, name: 'Tiếp nhận, số hóa, chuyển hồ sơ', role: 'intake-officer', at: 'RECEIVING', share: 0.1, output: 'Giấy hẹn', hours: null, agency: null, after: [], unit: null },
      { no: 2, name: 'Thẩm tra, ghi sổ, dự thảo Giấy khai sinh', role: 'case-officer', at: 'HANDLING', share: 0.6, output: 'Dự thảo Giấy khai sinh', hours: null, agency: null, after: [1], unit: null },
      { no: 3, name: 'Ký Giấy khai sinh', role: 'approver', at: 'HANDLING', share: 0.2, output: 'Giấy khai sinh', hours: null, agency: null, after: [2], unit: null },
      { no: 4, name: 'Trả kết quả', role: 'intake-officer', at: 'RECEIVING', share: 0.1, output: null, hours: null, agency: null, after: [3], unit: null },
    ],
  },
};

const STC = unit('STC-20250701', 'Sở Tài chính', 'DEPARTMENT');
const flowStep = (no, name, role, hours, after, extra = {}) => ({ no, name, role, at: role === 'intake-officer' ? 'RECEIVING' : 'HANDLING', share: hours / 45, hours, output: null, agency: null, unit: null, after, ...extra });
const approval = { number: '312/QĐ-UBND', date: '2026-02-10', signer: 'Nguyễn Văn An' };
const measure = {
  inHours: true, limit: 80, limitProcedure: '2.002516', longest: 45,
  paths: [{ steps: [1, 2, 3, 5, 6], time: 45, left: 35 }, { steps: [1, 2, 4, 5, 6], time: 29, left: 51 }],
  branches: [{ steps: [3], time: 16, left: 35 }, { steps: [4], time: 0, left: 51 }],
  units: [{ unit: 'RECEIVING', agency: false, time: 5 }, { unit: 'HANDLING', agency: false, time: 24 }, { unit: STC.id, agency: false, time: 16 }, { unit: 'Công an tỉnh', agency: true, time: 40 }],
};
const workflowDetail = {
  inForce: true, procedures: 1, mayDraw: true, faults: [], measure,
  workflow: {
    key: 'procedure/2.002516', version: 2, name: 'Quy trình cấp Phiếu lý lịch tư pháp', effectiveFrom: '2026-03-01', decision: approval,
    steps: [
      flowStep(1, 'Tiếp nhận, số hóa hồ sơ', 'intake-officer', 4, [], { output: 'Giấy hẹn' }),
      flowStep(2, 'Thẩm tra, lập phiếu xác minh', 'case-officer', 16, [1], { output: 'Phiếu xác minh' }),
      flowStep(3, 'Cho ý kiến về phí', 'case-officer', 16, [2], { unit: STC }),
      flowStep(4, 'Xác minh án tích', 'case-officer', 40, [2], { agency: 'Công an tỉnh' }),
      flowStep(5, 'Ký Phiếu lý lịch tư pháp', 'approver', 8, [3, 4], { output: 'Phiếu lý lịch tư pháp' }),
      flowStep(6, 'Trả kết quả', 'intake-officer', 1, [5]),
    ],
  },
  versions: [
    { version: 1, name: 'Quy trình cũ', effectiveFrom: null, decision: null, inForce: false },
    { version: 2, name: 'Quy trình cấp Phiếu lý lịch tư pháp', effectiveFrom: '2026-03-01', decision: approval, inForce: true },
  ],
};
const coverageRow = (key, name, unitOf, procedures, configured, approved, wrong) => ({ key, name, unit: unitOf, procedures, configured, active: configured - wrong, approved, own: approved, wrong, share: Math.round((1000 * configured) / procedures) / 10 });

const names = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', null],
  ['1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch', null],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận', 'Chứng thực', null],
  ['2.002516', 'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam', 'Lý lịch tư pháp', STP],
  ['1.012796', 'Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu', 'Đất đai', unit('SNNMT-20250701', 'Sở Nông nghiệp và Môi trường', 'DEPARTMENT')],
];
const row = (index, state, due, extra = {}) => {
  const [procedureCode, procedureName] = names[index % names.length];
  return {
    id: `ds-${index}`, code: `AG.30307.261122.${String(index + 1).padStart(5, '0')}`, state, procedureCode, procedureName, channel: index % 3 === 1 ? 'ONLINE' : 'COUNTER',
    revision: 1, allowedActions: index < 2 ? [{ action: 'TAKE', main: true, reasonRequired: false }] : [], endedAt: null,
    outcome: null, assigneeName: index % 2 ? 'Trần Văn Hải' : null, receivedAt: '2026-11-20T01:30:00Z', registeredAt: '2026-11-20T01:25:00Z',
    applicant: { name: ['Lê Thị Hồng Nhung', 'Phạm Quốc Bảo', 'Võ Minh Tâm', 'Đặng Thị Út', 'Huỳnh Công Danh'][index % 5] },
    receivingUnit: LX, step: { no: 2, name: 'Thẩm tra, ghi sổ', of: 4 }, deadline: due, ...extra,
  };
};
const rows = [
  row(0, 'PROCESSING', deadline('OVERDUE', '2026-11-20T10:00:00Z', -510)),
  row(1, 'RECEIVED', deadline('DUE_SOON', '2026-11-23T04:30:00Z', 170)),
  row(2, 'WAITING_APPROVAL', deadline('WITHIN', '2026-11-25T09:00:00Z', 1140)),
  row(3, 'SUPPLEMENT_REQUESTED', deadline('PAUSED', null, null, true)),
  row(4, 'SETTLED', deadline('ENDED', '2026-11-21T09:00:00Z', null), { outcome: 'EARLY', step: { no: 4, name: 'Trả kết quả', of: 4 } }),
  row(5, 'REGISTERED', deadline('WITHIN', '2026-11-24T01:30:00Z', 480), { step: null, receivedAt: null }),
  row(6, 'PROCESSING', deadline('NONE', null, null)),
];

const explanation = {
  sentence: 'Tiếp nhận lúc 15:20 thứ sáu 20/11/2026, thời hạn 01 ngày làm việc (8 giờ): hẹn trả lúc 15:20 thứ hai 23/11/2026; không tính thứ bảy, chủ nhật.',
  receivedAt: '2026-11-20T08:20:00Z', countsFrom: '2026-11-20T08:20:00Z', dueAt: '2026-11-23T08:20:00Z', limit: '01 ngày làm việc',
  days: [
    { date: '2026-11-20', counted: true, minutes: 100, reason: null },
    { date: '2026-11-21', counted: false, minutes: 0, reason: 'Thứ bảy' },
    { date: '2026-11-22', counted: false, minutes: 0, reason: 'Chủ nhật' },
    { date: '2026-11-23', counted: true, minutes: 380, reason: null },
  ],
  pauses: [], extensions: [],
};
const papers = components.map((one) => ({
  no: one.no, name: one.name, required: one.required, received: one.no < 3, originals: one.originals, copies: one.copies,
  form: one.no === 1 ? 'DIGITISED' : one.no === 2 ? 'ORIGINAL' : 'NONE', file: one.no === 1 ? file : null,
  flags: { replaceableBy: one.replaceableBy, fallbackPaper: one.fallbackPaper }, lookUp: null,
}));
const entry = (at, action, toState, byName, extra = {}) => ({ at, action, fromState: null, toState, by: 'x', byName, unit: LX, reason: null, note: null, workingMinutes: null, file: null, ...extra });

export const dossier = {
  ...rows[1], revision: 3, state: 'PROCESSING', caseName: null, level: 'COMMUNE', fieldName: 'Hộ tịch', procedureCode: '1.001193', procedureName: 'Thủ tục đăng ký khai sinh',
  dueAt: '2026-11-23T08:20:00Z', endedAt: null, returnedAt: null, returnBy: 'COUNTER', feeDue: 8000, feeDueTo: null, feePaid: true, paidOnline: false, note: null, checkSecret: '482913',
  assignee: 'longxuyen.xuly', handlingUnit: LX,
  applicant: { kind: 'CITIZEN', name: 'Phạm Quốc Bảo', identityNumber: '089090****12', birthDate: '1990-03-14', phone: '0912 *** 678', email: null, address: 'Khóm Đông An, Phường Long Xuyên', masked: true },
  papers, result: null, step: { no: 2, name: 'Thẩm tra, ghi sổ', role: 'case-officer', of: 4, dueAt: '2026-11-23T03:00:00Z' },
  deadlineExplained: explanation,
  course: {
    workflowKey: 'COMMUNE/HT', workflowVersion: 1, workflowName: 'Quy trình giải quyết hộ tịch cấp xã', returnTo: [],
    steps: procedure.workflow.steps.map((step) => ({
      ...step, unit: LX, status: step.no === 1 ? 'DONE' : step.no === 2 ? 'OPEN' : 'AHEAD',
      visits: step.no > 2 ? [] : [{
        status: step.no === 1 ? 'DONE' : 'OPEN', since: '2026-11-20T08:20:00Z', until: step.no === 1 ? '2026-11-20T08:20:00Z' : null,
        dueAt: step.no === 2 ? '2026-11-23T03:00:00Z' : null, holder: step.no === 2 ? { name: 'Trần Văn Hải' } : null, by: step.no === 1 ? { name: 'Nguyễn Thị Lan' } : null,
      }],
    })),
  },
  allowedActions: [
    { action: 'FORWARD', main: true, reasonRequired: false, stepNo: 2 },
    { action: 'REQUEST_SUPPLEMENT', main: false, reasonRequired: true, stepNo: null },
    { action: 'EXTEND', main: false, reasonRequired: true, stepNo: null },
    { action: 'STOP', main: false, reasonRequired: true, stepNo: null },
  ],
  timeline: [
    entry('2026-11-20T08:20:00Z', 'RECEIVE', 'RECEIVED', 'Nguyễn Thị Lan'),
    entry('2026-11-20T09:10:00Z', 'TAKE', 'PROCESSING', 'Trần Văn Hải', { workingMinutes: 50 }),
  ],
};

const feedbackRow = (index, state, due, title) => ({
  id: `fb-${index}`, code: `PA-2611-0000${index}`, state, category: ['SERVICE', 'REGULATION', 'CONDUCT'][index % 3], channel: 'PROVINCE_PORTAL', title,
  receivedAt: '2026-11-18T02:15:00Z', outcome: null, responsibleUnit: LX, concernedUnit: LX, deadline: due,
});
const feedbackRows = [
  feedbackRow(1, 'NEW', deadline('WITHIN', '2026-11-24T10:00:00Z', 900), 'Chờ quá lâu khi nộp hồ sơ đăng ký khai sinh'),
  feedbackRow(2, 'IN_PROGRESS', deadline('DUE_SOON', '2026-11-23T10:00:00Z', 420), 'Mức lệ phí chứng thực niêm yết khác với mức thu'),
  feedbackRow(3, 'ANSWERED', deadline('ENDED', '2026-11-19T10:00:00Z', null), 'Cán bộ yêu cầu giấy tờ ngoài quy định'),
];
export const feedback = {
  ...feedbackRows[1], revision: 4, content: 'Sáng 17/11 tôi đến chứng thực 3 bản sao. Bảng niêm yết ghi 2.000 đồng một trang nhưng tôi phải trả 3.000 đồng.\nĐề nghị kiểm tra và trả lời cho tôi.',
  place: 'Bộ phận Một cửa phường Long Xuyên', fieldCode: 'CT', sender: { name: 'Trần Thị Bé', phone: '0987 654 321', email: null, address: null, masked: false },
  procedure: { code: '2.000815', name: names[2][1] }, dossier: null, attachments: [file], dueAt: '2026-11-23T10:00:00Z', answeredAt: null, publishedAt: null, endedAt: null,
  refusalGround: null, publicText: null, answer: null,
  allowedActions: [
    { action: 'ANSWER', main: true, reasonRequired: false }, { action: 'FORWARD', main: false, reasonRequired: false },
    { action: 'REFUSE', main: false, reasonRequired: true }, { action: 'PUBLISH', main: false, reasonRequired: false },
  ],
  timeline: [entry('2026-11-18T02:15:00Z', 'RECEIVE', 'NEW', 'Cổng của tỉnh'), entry('2026-11-18T07:00:00Z', 'ACCEPT', 'ACCEPTED', 'Lý Kim Ngân', { workingMinutes: 155 })],
};

const totals = { introduced: 1, amended: 1, replaced: 0, abolished: 1 };
const clocks = {
  dueByLaw: '2026-12-10', dueByIndex: '2026-12-08', dueFromReceipt: '2026-11-12', due: '2026-12-08', daysFromIssue: 14, daysFromReceipt: 11, daysLeft: 12,
  lateByLaw: false, lateByIndex: false, daysLate: 0, cause: null, publicDue: null, publicLate: false,
};
const upstream = {
  id: 'u1', number: '1872/QĐ-BTP', issuer: 'Bộ Tư pháp', title: 'Về việc công bố thủ tục hành chính được sửa đổi lĩnh vực Hộ tịch', issuedOn: '2026-11-02', receivedOn: '2026-11-05',
  effectiveOn: '2026-12-15', noAnswerReason: null, state: 'IN_DRAFT', answerId: 'd2', revision: 1, unit: STP, timeliness: clocks,
};
export const decision = {
  id: 'd2', number: null, title: 'Về việc công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch', status: 'DRAFT', upstreamId: 'u1', upstreamNumber: '1872/QĐ-BTP', upstreamIssuedOn: '2026-11-02', upstreamEffectiveOn: '2026-12-15', signedAs: null, correctsId: null, correctedBy: [], recipients: [],
  submittedAt: null, submittedBy: null, returnedReason: null, address: null, statedTotals: null, timeliness: clocks,
  upstreamReceivedOn: '2026-11-05', signer: null, issuedOn: null, effectiveOn: null, draftedBy: 'tinh.quyetdinh', revision: 1, unit: VP,
  lines: [
    { no: 1, kind: 'INTRODUCE', procedureCode: '1.014567', procedureName: 'Đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế', replacedCodes: [], paragraph: 'Điều 1', note: null, content: { name: 'Đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế', fieldCode: 'HT' }, changes: [{ field: 'name', before: null, after: 'Đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế' }, { field: 'limits', before: null, after: '03 ngày làm việc' }] },
    { no: 2, kind: 'AMEND', procedureCode: '1.001193', procedureName: 'Thủ tục đăng ký khai sinh', replacedCodes: [], paragraph: null, note: null, content: { limits: [{ channel: 'COUNTER', caseName: null, value: 4, unit: 'HOUR', text: '04 giờ làm việc' }] }, changes: [{ field: 'limits', before: '01 ngày làm việc', after: '04 giờ làm việc' }] },
    { no: 3, kind: 'ABOLISH', procedureCode: '2.000123', procedureName: 'Xác nhận tình trạng hôn nhân theo mẫu cũ', replacedCodes: [], paragraph: null, note: null, content: null, changes: [] },
  ],
  totals, problems: [{ lineNo: null, field: 'number', code: 'number-missing', message: 'Chưa có số quyết định.' }, { lineNo: 1, field: null, code: 'field-missing', message: 'Chưa có thành phần hồ sơ.' }],
};

const sizes = { entries: 2258, procedures: 2119, province: 1856, commune: 402, fields: 47, decisions: 21 };
const listEntry = (code, name, extra = {}) => ({
  subjectCode: code, subjectName: name, fieldName: 'Hộ tịch', level: 'COMMUNE', item: null, validFrom: '2026-01-15', validTo: null, decisionId: 'ld1', decisionNumber: '45/QĐ-UBND',
  hourlyRate: 53900, unit: null, detail: null, saving: null, ...extra,
});
const cut = (statutory, reduced) => ({ reduction: { statutory, reduced, unit: 'WORKING_DAY' }, replacement: null, authority: null, internalProcedure: null });
export const listDecision = {
  id: 'ld2', number: null, title: 'Danh mục thủ tục hành chính cắt giảm 30% thời gian giải quyết', status: 'DRAFT', signer: null, issuedOn: null, effectiveOn: null, hourlyRate: null,
  hourlyRateSource: null, draftedBy: 'tinh.kstt', revision: 1, unit: VP,
  lines: [{ no: 1, action: 'ADD', kind: 'TIME_REDUCTION_30', subjectCode: '1.001193', subjectName: 'Thủ tục đăng ký khai sinh', level: 'COMMUNE', item: null, validTo: null, detail: cut(10, 8) }],
  totals: [{ kind: 'TIME_REDUCTION_30', added: 1, changed: 0, removed: 0, province: 0, commune: 1 }],
  problems: [{ lineNo: 1, code: 'reduction-too-small', message: 'Mới giảm 20.00%, danh mục yêu cầu 30%.', messageEn: 'Cuts 20.00 %, the list asks for 30 %.' }],
};
const tally = { planned: 12, reviewed: 7, proposed: 4, approved: 2, implemented: 1, overdue: 3, saving: 120000000 };
export const reviewPlan = {
  id: 'rp1', title: 'Rà soát, đánh giá thủ tục hành chính năm 2026', number: '272/KH-UBND', issuedOn: '2026-03-18', draftedBy: 'tinh.kstt', revision: 2, counts: tally,
  items: [{ no: 1, subjectCode: '1.001193', subjectName: 'Thủ tục đăng ký khai sinh', internal: false, dueOn: '2026-09-30', state: 'PLANNED', decisionNumber: null, decidedOn: null, unit: STP, proposal: null }],
};
export const assessments = {
  counts: { documents: 1, procedures: 1, introduced: 1, amended: 0, abolished: 0, appraised: 0, saving: 0 },
  items: [{
    id: 'ia1', title: 'Dự thảo Nghị quyết quy định mức thu lệ phí hộ tịch', state: 'SENT', sentOn: '2026-11-10', appraisedOn: null, opinion: null, documentNumber: null, issuedOn: null, draftedBy: 'tuphap.kstt',
    revision: 2, unit: STP, procedures: [{ change: 'INTRODUCE', code: null, name: 'Miễn lệ phí đăng ký hộ tịch', necessary: true, reasonable: true, lawful: true, costBefore: null, costAfter: 1000000, conclusion: null }],
  }],
};

const INDICATORS = {
  RECEIVED: 412, RECEIVED_ONLINE: 251, RECEIVED_COUNTER_POST: 130, CARRIED_OVER: 31, SETTLED: 356, SETTLED_EARLY: 240, SETTLED_ON_TIME: 105, SETTLED_LATE: 11,
  IN_PROGRESS: 52, IN_PROGRESS_WITHIN: 45, IN_PROGRESS_OVERDUE: 7, OTHER: 4, ON_TIME_RATE: 96.91, ONLINE_RATE: 65.88,
};
const figureRow = (key, label, factor) => ({
  key, label,
  values: Object.entries(INDICATORS).map(([indicator, value]) => ({ indicator, value: indicator.endsWith('RATE') ? value : Math.round(value * factor) })),
});
export const figures = {
  from: '2026-11-01', to: '2026-11-30', computedAt: '2026-11-22T08:30:06Z', dataAsOf: '2026-11-22T08:30:05Z', total: figureRow('', 'Tổng số', 1),
  rows: [figureRow('CT', 'Chứng thực', 0.45), figureRow('HT', 'Hộ tịch', 0.3), figureRow('DD', 'Đất đai', 0.15), figureRow('LLTP', 'Lý lịch tư pháp', 0.1)],
  indicators: Object.keys(INDICATORS).map((code) => ({ code, name: code, formula: 'Đếm hồ sơ có ngày tiếp nhận trong kỳ', source: 'Sự kiện hồ sơ' })),
};

const cause = {
  code: 'DATA_REFUSED', text: 'Cổng từ chối dữ liệu: số định danh của người nộp không đúng mẫu.', textEn: 'The portal refused the data: the identity number of the applicant has the wrong form.',
  nextStep: 'Kiểm tra số định danh trong hồ sơ, sửa rồi bấm Gửi lại.', nextStepEn: 'Check the identity number in the dossier, mend it, and send again.', portalSays: 'Dữ liệu không hợp lệ: MaDoiTuong',
};
const unreachable = {
  code: 'PORTAL_UNREACHABLE', text: 'Không kết nối được với Cổng.', textEn: 'The portal cannot be reached.', nextStep: 'Không phải làm gì: hệ thống tự gửi lại khi Cổng hoạt động.',
  nextStepEn: 'Nothing to do: all is sent again once the portal is back.', portalSays: null,
};
const exchangeEntry = (index, extra = {}) => ({
  dossierId: `ds-${index}`, code: `AG.30307.261122.0000${index}`, procedureCode: '1.001193', procedureName: 'Thủ tục đăng ký khai sinh', unit: LX, state: 'SETTLED', standing: 'STUCK',
  dueSince: '2026-11-21T02:00:00Z', revision: 3, acknowledgedRevision: 2, remoteStatus: 4, remoteStatusAt: '2026-11-20T09:12:00Z', progressEntries: 4, acknowledgedProgress: 2, resultDue: true,
  resultAcknowledged: false, tries: 8, nextTryAt: null, lastSentAt: '2026-11-22T08:00:00Z', lastAcknowledgedAt: '2026-11-20T09:12:00Z', receipt: 'BN-20261120-000731', cause, mayResend: true, ...extra,
});
const exchangeMessages = [
  { id: 'm3', kind: 'STATE', fromNo: null, toNo: null, sentAt: '2026-11-22T08:00:00Z', answeredAt: '2026-11-22T08:00:01Z', outcome: 'REFUSED', httpStatus: 200, errorCode: '3', answer: 'Dữ liệu không hợp lệ: MaDoiTuong', receipt: null },
  { id: 'm2', kind: 'PROGRESS', fromNo: 1, toNo: 2, sentAt: '2026-11-20T09:12:00Z', answeredAt: '2026-11-20T09:12:01Z', outcome: 'ACKNOWLEDGED', httpStatus: 200, errorCode: '0', answer: 'Thành công', receipt: 'BN-20261120-000731' },
  { id: 'm1', kind: 'STATE', fromNo: null, toNo: null, sentAt: '2026-11-20T09:10:00Z', answeredAt: null, outcome: 'FAILED', httpStatus: null, errorCode: null, answer: null, receipt: null },
];
const difference = (id, kind, extra = {}) => ({
  id, code: `AG.30307.261101.000${id.slice(1)}`, dossierId: `ds-${id.slice(1)}`, procedureName: 'Thủ tục đăng ký khai sinh', unit: LX, kind, ourStatus: 9, theirStatus: 4, ourProgress: 4, theirProgress: 2,
  acknowledged: false, receipt: null, firstSeenAt: '2026-11-20T18:30:00Z', lastSeenAt: '2026-11-22T18:30:00Z', seen: 3, repairs: 0, repairable: true, escalated: false, closedAt: null, closedBy: null,
  ground: null, explanation: 'Hồ sơ đã giải quyết xong ngày 20/11/2026, Cổng còn ghi đang xử lý.', explanationEn: 'Settled on 20/11/2026; the portal still says in progress.', nextStep: 'Gửi lại.', nextStepEn: 'Send again.', ...extra,
});
const reconciliation = {
  id: 'r1', trigger: 'DAILY', state: 'DONE', startedAt: '2026-11-22T18:30:00Z', finishedAt: '2026-11-22T18:34:00Z', startedBy: null, from: '2025-10-19', to: '2026-11-22', ours: 51240, theirs: 51236,
  agreeing: 51190, underWay: 12, differences: [{ kind: 'SETTLED_HERE_OPEN_THERE', count: 31 }, { kind: 'LOST_THERE', count: 7 }], repaired: 30, closed: 8, failure: null,
};

export const answers = {
  Me: { me: officer },
  Desk: {
    desk: {
      tiles: [
        { kind: 'OVERDUE', count: 3, view: 'OVERDUE' }, { kind: 'DUE_SOON', count: 7, view: 'DUE_SOON' }, { kind: 'TO_ACCEPT', count: 5, view: 'TO_ACCEPT' },
        { kind: 'WAITING_APPROVAL', count: 2, view: 'WAITING_APPROVAL' }, { kind: 'TO_RETURN', count: 12, view: 'TO_RETURN' }, { kind: 'SUPPLEMENT_WAITING', count: 0, view: 'SUPPLEMENT_WAITING' },
        { kind: 'FEEDBACK_NEW', count: 1, view: 'NEW' },
      ],
      flow: { from: '2026-11-01', to: '2026-11-30', received: 1412, settled: 1356, inProgress: 52, overdue: 7, onTimeRate: 96.91, before: { received: 95, settled: 80, inProgress: 15, overdue: 2, onTimeRate: 98.4 } },
    },
  },
  DeskExchange: { exchangeLink: { stuck: 4 } },
  ReadExchangeLink: {
    exchangeLink: {
      connected: true, state: 'INTERRUPTED', since: '2026-11-22T07:40:00Z', lastAcknowledgedAt: '2026-11-22T07:39:12Z', nextTryAt: '2026-11-22T08:05:00Z', cause: unreachable, waiting: 37, stuck: 4,
      oldestWaitingSince: '2026-11-22T07:41:00Z', openDifferences: 38,
    },
  },
  ListExchangeEntries: { exchangeEntries: page([exchangeEntry(1), exchangeEntry(2, { standing: 'WAITING', tries: 1, cause: unreachable, nextTryAt: '2026-11-22T08:05:00Z' }), exchangeEntry(3, { standing: 'ACKNOWLEDGED', dueSince: null, tries: 0, cause: null, remoteStatus: 9, acknowledgedRevision: 3, acknowledgedProgress: 4, resultAcknowledged: true })]) },
  ReadExchangeEntry: { exchangeEntry: { ...exchangeEntry(1), messages: exchangeMessages } },
  DossierExchange: { exchangeEntry: exchangeEntry(1) },
  ResendToPortal: { resendToPortal: { ...exchangeEntry(1, { standing: 'WAITING', tries: 0, cause: null, mayResend: false }), messages: exchangeMessages } },
  ListPortalDifferences: {
    portalDifferences: page([
      difference('d1', 'SETTLED_HERE_OPEN_THERE'),
      difference('d2', 'LOST_THERE', { theirStatus: null, theirProgress: null, acknowledged: true, receipt: 'BN-20261103-000118', repairs: 3, escalated: true }),
      difference('d3', 'UNKNOWN_HERE', { dossierId: null, procedureName: null, unit: null, ourStatus: null, ourProgress: null, repairable: false, explanation: 'Cổng có hồ sơ này, sổ của tỉnh không có.', nextStep: 'Hỏi đơn vị tiếp nhận.' }),
    ], 38),
  },
  CountPortalDifferences: {
    portalDifferenceCounts: [{ kind: 'SETTLED_HERE_OPEN_THERE', open: 30, lostThere: 0 }, { kind: 'LOST_THERE', open: 7, lostThere: 7 }, { kind: 'UNKNOWN_HERE', open: 1, lostThere: 0 }],
  },
  RepairPortalDifferences: { repairPortalDifferences: { queued: 2 } },
  SettlePortalDifference: { settlePortalDifference: difference('d3', 'UNKNOWN_HERE', { closedAt: '2026-11-22T09:00:00Z', closedBy: 'tinh.kstt', ground: 'Phiếu hỗ trợ 123' }) },
  ListReconciliations: { reconciliations: [reconciliation, { ...reconciliation, id: 'r0', trigger: 'BY_HAND', startedBy: 'tinh.kstt', state: 'FAILED', differences: [], repaired: 0, closed: 0, failure: unreachable }] },
  ReconcileWithPortal: { reconcileWithPortal: { ...reconciliation, id: 'r2', trigger: 'BY_HAND', startedBy: 'tinh.kstt', state: 'RUNNING', finishedAt: null } },
  Fields: { fields: [{ code: 'CT', name: 'Chứng thực', procedures: 12 }, { code: 'HT', name: 'Hộ tịch', procedures: 38 }, { code: 'DD', name: 'Đất đai', procedures: 61 }] },
  PickProcedures: { procedures: page(names.map(([code, name, fieldName, handlingUnit]) => ({ code, name, fieldName, level: handlingUnit ? 'PROVINCE' : 'COMMUNE', handlingUnit }))) },
  PickUnits: { orgUnits: page([LX, STP, VP]) },
  UnitById: { orgUnit: LX },
  SearchProcedures: { procedures: page(names.map(([code, name, fieldName, handlingUnit]) => ({ code, name, fieldName, level: handlingUnit ? 'PROVINCE' : 'COMMUNE', onlineLevel: 'FULL', status: 'PUBLISHED', handlingUnit, limits: limits.slice(0, 1) })), 2811, true) },
  FacetsOfProcedures: { procedureFacets: {
    total: 2811,
    fields: [{ value: 'HT', label: 'Hộ tịch', procedures: 38 }, { value: 'CT', label: 'Chứng thực', procedures: 12 }],
    levels: [{ value: 'PROVINCE', label: null, procedures: 2499 }, { value: 'COMMUNE', label: null, procedures: 312 }],
    units: [{ value: 'STP-20250701', label: 'Sở Tư pháp', procedures: 145 }],
    onlineLevels: [{ value: 'FULL', label: null, procedures: 1200 }, { value: 'PARTIAL', label: null, procedures: 1400 }],
  } },
  HistoryOfProcedure: { procedureHistory: [
    { versionId: 'v1', version: 1, status: 'PUBLISHED', validFrom: '2025-07-01', validTo: '2026-10-31', place: 0, recordedAt: '2026-09-01T02:00:00Z', recordedBy: 'loader', change: 'INTRODUCE', reason: { decisionId: 'd0', number: null, title: 'Danh mục ban đầu', signer: null, issuedOn: null, effectiveOn: '2025-07-01', upstreamNumber: null, lineNo: 7, paragraph: null, note: null }, changes: [{ field: 'name', before: null, after: 'Thủ tục đăng ký khai sinh' }] },
    { versionId: 'v2', version: 2, status: 'PUBLISHED', validFrom: '2026-11-01', validTo: null, place: 0, recordedAt: '2026-10-25T02:00:00Z', recordedBy: 'tinh.quyetdinh', change: 'AMEND', reason: { decisionId: 'd1', number: '2061/QĐ-UBND', title: 'Về việc công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch', signer: 'Nguyễn Văn An', issuedOn: '2026-10-25', effectiveOn: '2026-11-01', upstreamNumber: '1872/QĐ-BTP', lineNo: 2, paragraph: 'Điều 1 khoản 2', note: null }, changes: [{ field: 'limits', before: 'Trực tiếp: 3 ngày làm việc', after: 'Trực tiếp: 1 ngày làm việc' }] },
  ] },
  CompareVersions: { procedureDifference: { from: 1, to: 2, changes: [{ field: 'limits', before: 'Trực tiếp: 3 ngày làm việc', after: 'Trực tiếp: 1 ngày làm việc' }] } },
  RemarksOnProcedure: { qualityFindings: { totalCount: 1, edges: [{ node: { kind: 'component-without-copies', title: 'Thành phần hồ sơ 0 bản chính và 0 bản sao', titleEn: 'Component without originals and copies', value: 'Văn bản ủy quyền', proposal: '1 bản chính' } }] } },
  FiguresOfProcedure: { figures: { from: '2026-01-01', to: '2026-12-31', total: { values: [{ indicator: 'RECEIVED', value: 1204 }, { indicator: 'ON_TIME_RATE', value: 99.5 }] }, indicators: [{ code: 'RECEIVED', name: 'Tiếp nhận' }, { code: 'ON_TIME_RATE', name: 'Tỷ lệ đúng hạn' }] } },
  QualitySummary: { qualitySummary: {
    findings: 431, procedures: 260, unchecked: 0,
    kinds: [{ value: 'component-without-copies', label: 'Thành phần hồ sơ 0 bản chính và 0 bản sao', labelEn: 'Component without originals and copies', findings: 300, procedures: 170, proposed: 300 }, { value: 'limit-unreadable', label: 'Thời hạn không đọc được', labelEn: 'Time limit cannot be read', findings: 131, procedures: 90, proposed: 40 }],
    fields: [{ value: 'HT', label: 'Hộ tịch', labelEn: 'Hộ tịch', findings: 31, procedures: 12, proposed: 20 }],
    units: [{ value: 'STP-20250701', label: 'Sở Tư pháp', labelEn: 'Sở Tư pháp', findings: 18, procedures: 7, proposed: 9 }],
    levels: [{ value: 'PROVINCE', label: null, labelEn: null, findings: 400, procedures: 240, proposed: 310 }],
  } },
  QualityFindings: { qualityFindings: page([
    { code: '1.001193', name: names[0][1], version: 2, fieldName: 'Hộ tịch', level: 'COMMUNE', handlingUnit: null, kind: 'component-without-copies', title: 'Thành phần hồ sơ 0 bản chính và 0 bản sao', titleEn: 'Component without originals and copies', part: 'components', value: 'Văn bản ủy quyền theo quy định', proposal: '1 bản chính', correctable: true },
    { code: '2.002516', name: names[3][1], version: 1, fieldName: 'Lý lịch tư pháp', level: 'PROVINCE', handlingUnit: STP, kind: 'limit-unreadable', title: 'Thời hạn không đọc được', titleEn: 'Time limit cannot be read', part: 'limits', value: 'Theo mô tả', proposal: null, correctable: false },
  ], 431, true) },
  NationalSummary: { nationalSummary: { comparedAt: '2026-11-22T18:30:00Z', listed: 5665, local: 2812, sameCode: 2811, mapped: 0, kinds: [{ value: 'UNMAPPED', differences: 1, procedures: 1 }, { value: 'CONTENT', differences: 3, procedures: 2 }], owners: [{ value: 'STP-20250701', differences: 4, procedures: 3 }] } },
  NationalDifferences: { nationalDifferences: page([
    { id: 'nd1', kind: 'CONTENT', code: '1.001193', name: 'Thủ tục đăng ký khai sinh', nationalCode: '1.001193', part: 'limits', localValue: 'Trực tiếp: 4 giờ làm việc', nationalValue: 'Trực tiếp: 1 ngày làm việc', foundAt: '2026-11-20T18:30:00Z', owner: STP },
  ]) },
  UnmappedProcedures: { unmappedProcedures: page([
    { code: '1.900001', name: 'Xác nhận thông tin hộ tịch tại tỉnh', fieldName: 'Hộ tịch', handlingUnit: STP, suggestions: [{ code: '2.000635', name: 'Cấp bản sao trích lục hộ tịch', fieldName: 'Hộ tịch', similarity: 0.62 }] },
  ]) },
  MapToNational: { mapToNational: { mapped: 1 } },
  ConfirmCorrections: { confirmCorrections: { decisionId: 'd2', revision: 1, lines: 1 } },
  ReadProcedure: { procedure },
  StaffViewOfProcedure: { procedure },
  IntakeProcedure: { procedure },
  ContentOfProcedure: { procedure },
  PreviewDeadline: { deadlinePreview: { handlingUnit: LX, explanation, workflow: procedure.workflow, feeDue: 8000, feeDueTo: null } },
  EarlierDossiers: {
    applicantHistory: {
      name: 'Lê Thị Hồng Nhung',
      dossiers: [{ id: 'ds-9', code: 'AG.30307.261101.00007', procedureCode: '1.001193', procedureName: 'Thủ tục đăng ký khai sinh', state: 'PROCESSING', receivedAt: '2026-11-01T02:00:00Z', papers }],
    },
  },
  ReceiveDossier: {
    receiveDossier: {
      id: 'ds-77', code: 'AG.30307.261122.00077', state: 'RECEIVED', checkSecret: '730164', dueAt: '2026-11-23T08:20:00Z', receivedAt: '2026-11-22T08:20:00Z', procedureName: procedure.name,
      receivingUnit: LX, handlingUnit: LX, applicant: { name: 'Lê Thị Hồng Nhung' }, deadline: deadline('WITHIN', '2026-11-23T08:20:00Z', 480),
    },
  },
  ListDossiers: { dossiers: page(rows, 143, true) },
  PreviewDossier: { dossier },
  ReadDossier: { dossier },
  UnmaskApplicant: {
    unmaskApplicant: { ...dossier.applicant, name: 'Phạm Quốc Bảo', identityNumber: '089090001212', phone: '0912345678', masked: false },
  },
  ActOnDossier: { actOnDossier: { ...dossier, revision: 4, state: 'WAITING_APPROVAL', allowedActions: [] } },
  ListFeedbacks: { feedbacks: page(feedbackRows) },
  ReadFeedback: { feedback },
  TakeDownFeedback: { submitFeedback: { id: 'fb-9', code: 'PA-2611-00031', secret: '9F4K2M', dueAt: '2026-12-11T10:00:00Z' } },
  ActOnFeedback: { actOnFeedback: { ...feedback, revision: 5, state: 'ANSWERED' } },
  SummariseLists: {
    procedureLists: [
      { kind: 'ONLINE_FULL', published: { ...sizes, procedures: 1094 }, catalogue: { ...sizes, procedures: 1154 } },
      { kind: 'TIME_REDUCTION_30', published: { ...sizes, procedures: 2000 }, catalogue: null },
    ],
  },
  ReadList: {
    procedureList: {
      ...page([
        listEntry('1.001193', 'Thủ tục đăng ký khai sinh', { detail: cut(15, 10.5), saving: { days: 4.5, hours: 36, cost: 1940400, exclusion: null } }),
        listEntry('1.000894', 'Thủ tục đăng ký kết hôn', { detail: cut(1, 1), saving: { days: 0, hours: 0, cost: null, exclusion: 'NOT_SHORTER' } }),
      ]),
      counts: sizes, savings: { lines: 2000, counted: 1999, days: 11293.45, hours: 90347.6, cost: 4869735640, withoutRate: 0, excluded: [{ reason: 'NOT_SHORTER', lines: 1 }] },
    },
  },
  BreakDownList: { procedureListBreakdown: [{ key: 'HT', label: 'Hộ tịch', counts: sizes }] },
  ListListDecisions: { listDecisions: page([{ ...listDecision, id: 'ld1', number: '45/QĐ-UBND', status: 'ISSUED', issuedOn: '2026-01-15', effectiveOn: '2026-01-15' }, listDecision]) },
  ReadListDecision: { listDecision },
  DraftListDecision: { draftListDecision: { ...listDecision, revision: 2, problems: [] } },
  TakeIntoListDecision: { takeIntoListDecision: { ...listDecision, revision: 2 } },
  IssueListDecision: { issueListDecision: { ...listDecision, revision: 2, status: 'ISSUED', number: '46/QĐ-UBND', issuedOn: '2026-11-22', effectiveOn: '2026-11-22' } },
  ListedProcedure: { procedure },
  ListReviewPlans: { reviewPlans: page([reviewPlan]) },
  ReadReviewPlan: { reviewPlan },
  PickInternalProcedures: {
    procedureList: page([{ subjectCode: 'NB-001', subjectName: 'Bổ nhiệm báo cáo viên pháp luật', fieldName: 'Phổ biến, giáo dục pháp luật', detail: { internalProcedure: { group: 'BETWEEN_AGENCIES' } } }]),
  },
  DraftReviewPlan: { draftReviewPlan: { ...reviewPlan, number: null, issuedOn: null, revision: 1 } },
  StepReviewItem: { stepReviewItem: { ...reviewPlan, revision: 3, items: [{ ...reviewPlan.items[0], state: 'KEPT' }] } },
  ListAssessments: { impactAssessments: assessments },
  StepAssessment: { stepAssessment: { ...assessments.items[0], state: 'APPRAISED' } },
  PublishedInPeriod: { publishedTotals: { decisions: 12, lines: 813, totals: { introduced: 108, amended: 546, replaced: 3, abolished: 156 } } },
  ListDecisions: {
    decisions: page([
      { id: 'd2', number: null, title: decision.title, status: 'DRAFT', issuedOn: null, effectiveOn: null, upstreamNumber: '1872/QĐ-BTP', unit: VP, totals },
      { id: 'd1', number: '2061/QĐ-UBND', title: 'Công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch, Chứng thực', status: 'ISSUED', issuedOn: '2026-09-14', effectiveOn: '2026-10-01', upstreamNumber: null, unit: STP, totals: { introduced: 4, amended: 11, replaced: 2, abolished: 3 } },
    ]),
  },
  ReadDecision: { decision },
  DraftDecision: { draftDecision: decision },
  IssueDecision: { issueDecision: { ...decision, status: 'ISSUED', number: '2500/QĐ-UBND', problems: [] } },
  SubmitDecision: { submitDecision: { ...decision, status: 'SUBMITTED', revision: 2, submittedBy: 'tuphap.kstt' } },
  ReturnDecision: { returnDecision: { ...decision, revision: 3, returnedReason: 'Thiếu căn cứ pháp lý' } },
  PreviewDecision: {
    decisionPreview: {
      effectiveOn: '2026-12-01', problems: [],
      lines: [
        { lineNo: 2, kind: 'AMEND', procedureCode: '1.001193', procedureName: 'Thủ tục đăng ký khai sinh', before: true, after: true, openDossiers: 37, workflow: { key: 'COMMUNE/HT', version: 1, name: 'Quy trình lĩnh vực Hộ tịch', own: false } },
        { lineNo: 3, kind: 'ABOLISH', procedureCode: '2.000123', procedureName: 'Xác nhận tình trạng hôn nhân theo mẫu cũ', before: true, after: false, openDossiers: 4, workflow: null },
      ],
      openDossiersByUnit: [{ openDossiers: 35, unit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } }, { openDossiers: 6, unit: STP }],
    },
  },
  ListUnitChanges: {
    unitChanges: page([{
      id: 'uc-1', kind: 'MERGE', effectiveOn: '2026-10-01', document: '12/NQ-HĐND', documentOn: '2026-09-15', reason: 'Sắp xếp', proceduresLeft: 0, changedBy: 'tinh.quantri', changedAt: '2026-09-20T09:00:00+07:00',
      units: [{ fate: 'ENDS', workIsLeft: false, unit: { id: 'BQL-20250701', name: 'Ban Quản lý', level: 'DEPARTMENT' } }, { fate: 'GOES_ON', workIsLeft: false, unit: STP }],
    }]),
  },
  DryRunUnitChange: {
    unitChangeDryRun: {
      units: [{ fate: 'ENDS', workIsLeft: true, openDossiers: 17, unit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } }],
      begun: [{ id: '30308-20270701', code: '30308', name: 'Phường Mới' }], problems: [],
      counts: [{ kind: 'PROCEDURE', count: 2, unit: STP }],
      touches: [{ kind: 'PROCEDURE', reference: '1.001193', name: 'Thủ tục đăng ký khai sinh', unit: STP }],
    },
  },
  ChangeUnits: { changeUnits: { id: 'uc-2' } },
  ListUpstream: { upstreamDecisions: page([upstream]) },
  RegisterUpstream: { registerUpstreamDecision: upstream },
  ListWorkflows: { internalWorkflows: page([{ ...workflowDetail.workflow, level: 'PROVINCE', procedureCode: '2.002516' }, { ...procedure.workflow, level: 'COMMUNE', procedureCode: null, effectiveFrom: null }], 290, true) },
  ReadWorkflow: { internalWorkflow: workflowDetail },
  StartOfWorkflow: { procedure },
  PreviewWorkflow: { workflowPreview: { effectiveFrom: '2026-11-23', tooLong: false, procedures: 1, replaces: 2, replacesKey: 'procedure/2.002516', overtakes: [], faults: [], measure, units: [{ procedures: 1, unit: STP }] } },
  OpenElsewhere: { openElsewhere: [] },
  OpenOnWorkflow: { openOnWorkflow: [{ version: 1, open: 3, unit: STP }] },
  ReadWorkflowMoves: { workflowMoves: { open: 0, dossiers: [] } },
  CasesOfProcedure: { procedure: { code: '2.002516', cases: [] } },
  AnnounceDossierExport: { announceDossierExport: { rows: 3 } },
  DrawWorkflow: { drawWorkflow: { key: 'procedure/2.002516', version: 3 } },
  ListWorkflowProblems: {
    workflowProblems: page([
      { id: 'p1', kind: 'LIMIT_EXCEEDED', workflowKey: 'procedure/2.002516', procedureCode: '2.002516', procedureName: names[3][1], message: 'Quy trình dài hơn thời hạn của thủ tục 2.002516 5.0 giờ.', messageEn: 'The workflow takes 5.0 hours more than the limit of procedure 2.002516.', handlingUnit: STP, successor: null },
      { id: 'p2', kind: 'UNIT_DISSOLVED', workflowKey: 'procedure/1.012796', procedureCode: '1.012796', procedureName: null, message: 'Đơn vị Phường Mỹ Hòa của bước 3 không còn hoạt động.', messageEn: 'The unit Phường Mỹ Hòa of step 3 no longer exists.', handlingUnit: null, successor: LX },
    ]),
  },
  ReadCoverage: { workflowCoverage: { at: '2026-11-22', total: coverageRow(null, null, null, 2811, 2811, 270, 2), rows: [coverageRow(null, null, null, 402, 402, 27, 0), coverageRow(STP.id, null, STP, 120, 120, 98, 2)] } },
  ListCovered: { coveredProcedures: page([{ procedureCode: '2.002516', procedureName: names[3][1], fieldName: 'Lý lịch tư pháp', state: 'WRONG', workflowKey: 'procedure/2.002516', version: 2, decisionNumber: '312/QĐ-UBND', ownWorkflow: true, handlingUnit: STP }]) },
  ReadFigures: { figures },
  ReadFigureCases: {
    figureCases: page([
      { id: 'ds-0', kind: 'DOSSIER', code: rows[0].code, procedureCode: '1.001193', procedureName: procedure.name, fieldName: 'Hộ tịch', state: 'PROCESSING', outcome: null, receivedAt: '2026-11-20T01:30:00Z', dueAt: '2026-11-20T10:00:00Z', endedAt: null, unit: LX, dossier: { id: 'ds-0', state: 'PROCESSING' }, feedback: null },
      { id: 'ds-4', kind: 'DOSSIER', code: rows[4].code, procedureCode: '1.012796', procedureName: names[4][1], fieldName: 'Đất đai', state: 'SETTLED', outcome: 'LATE', receivedAt: '2026-11-02T01:30:00Z', dueAt: '2026-11-20T10:00:00Z', endedAt: '2026-11-21T03:00:00Z', unit: LX, dossier: { id: 'ds-4', state: 'SETTLED' }, feedback: null },
    ], 2),
  },
  Periods: {
    periods: Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0');
      return { kind: 'MONTH', label: `Tháng ${index + 1}/2026`, from: `2026-${month}-01`, to: new Date(Date.UTC(2026, index + 1, 0)).toISOString().slice(0, 10) };
    }),
  },
};

export const publicAnswers = {
  dossier: {
    code: 'AG.30307.261122.00077', procedureCode: '1.001193', procedureName: procedure.name, state: 'PROCESSING', receivedAt: '2026-11-20T08:20:00Z', dueAt: '2026-11-23T08:20:00Z',
    handlingUnitId: LX.id, receivingUnitId: LX.id, deadline: deadline('DUE_SOON', '2026-11-23T08:20:00Z', 170), steps: [{ at: '2026-11-20T08:20:00Z', state: 'RECEIVED' }, { at: '2026-11-20T09:10:00Z', state: 'PROCESSING' }],
  },
  published: {
    items: [{ code: 'PA-2610-00012', category: 'SERVICE', title: 'Bộ phận Một cửa đóng cửa sớm chiều thứ sáu', text: 'Phản ánh: chiều 09/10 Bộ phận Một cửa đóng cửa lúc 16:15.\n\nTrả lời: UBND phường đã kiểm tra, chấn chỉnh và niêm yết lại giờ làm việc (07:00–11:30, 13:30–17:00).', responsibleUnitId: LX.id, receivedAt: '2026-10-09T09:30:00Z', answeredAt: '2026-10-15T03:00:00Z', publishedAt: '2026-10-16T02:00:00Z' }],
    endCursor: null, hasNextPage: false, totalCount: 1,
  },
  receipt: { id: 'fb-9', code: 'PA-2611-00031', secret: '9F4K2M', dueAt: '2026-12-11T10:00:00Z', state: 'NEW' },
  feedback: {
    code: 'PA-2611-00031', state: 'ANSWERED', title: 'Chờ quá lâu', category: 'SERVICE', receivedAt: '2026-11-18T02:15:00Z', dueAt: '2026-12-11T10:00:00Z',
    deadline: deadline('ENDED', null, null), answer: { text: 'Kính gửi Ông/Bà, phường đã bố trí thêm một quầy.', number: '12/TL', signer: 'Chủ tịch' }, refusalGround: null, reason: null,
    steps: [{ at: '2026-11-18T02:15:00Z', state: 'NEW' }, { at: '2026-11-20T02:15:00Z', state: 'ANSWERED' }],
  },
};
