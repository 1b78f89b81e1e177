import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

const layers = {
  calendarLayers: [
    { layerId: 'NATION', version: 2, reason: null, document: null, changedBy: 'loader', changedAt: '2026-01-02T08:00:00+07:00', unit: null, daysOff: [{ date: '2999-01-01', name: 'Tết Dương lịch' }], makeUpDays: [] },
    { layerId: 'PROVINCE', version: 0, reason: null, document: null, changedBy: null, changedAt: null, unit: null, daysOff: [], makeUpDays: [] },
  ],
};
const moved = {
  calendarDryRun: {
    open: 12, moved: 1, later: 1, unsettled: 0,
    units: [{ moved: 1, unit: { id: 'STP-20250701', name: 'Sở Tư pháp' } }],
    dossiers: [{ dossierId: 'ds-1', code: 'AG.30307.261122.00001', procedureName: 'Cấp thẻ', state: 'PROCESSING', oldDueAt: '2026-12-30T09:00:00+07:00', newDueAt: '2026-12-31T09:00:00+07:00', unit: { id: 'STP-20250701', name: 'Sở Tư pháp' } }],
  },
  calendarFeedbackDryRun: {
    open: 5, moved: 1, later: 1, unsettled: 0,
    units: [{ moved: 1, unit: { id: '30307-20250701', name: 'Phường Long Xuyên' } }],
    feedbacks: [{ feedbackId: 'fb-1', code: 'PAKN-261122-00001', state: 'NEW', oldDueAt: '2026-12-30T09:00:00+07:00', newDueAt: '2026-12-31T09:00:00+07:00', unit: { id: '30307-20250701', name: 'Phường Long Xuyên' } }],
  },
};
const calendar = { ReadCalendarLayers: layers, ReadCalendarChanges: { calendarChanges: [], calendarFeedbackChanges: [] }, DryRunCalendar: moved, ChangeCalendar: { changeCalendarLayer: { layerId: 'PROVINCE', version: 1 } } };
const province = ['catalog:calendar', 'dossier:import', 'figures:read'];
const page = { endCursor: null, hasNextPage: false };

describe('the working calendar', () => {
  it('shows which deadlines would move before a late holiday is applied', async () => {
    const sent = fakeNetwork({ data: calendar, permissions: province });
    const { user } = openAt('/lich-lam-viec');
    expect(await screen.findByText(/Tết Dương lịch/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem trước hồ sơ đổi hạn' }));
    expect(screen.getByText(/Nhập ngày, tên ngày và lý do/)).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Ngày \*|^Ngày$/), '30/12/2026');
    await user.type(screen.getByLabelText(/Tên ngày nghỉ/), 'Nghỉ bão');
    await user.type(screen.getByLabelText(/Lý do thay đổi/), 'Bão số 9');
    await user.click(screen.getByRole('button', { name: 'Xem trước hồ sơ đổi hạn' }));
    expect(await screen.findByText(/AG\.30307\.261122\.00001/)).toBeInTheDocument();
    expect(screen.getByText('1 trong 5 phản ánh, kiến nghị đang mở đổi hạn, 1 lùi hạn.')).toBeInTheDocument();
    expect(screen.getByText('PAKN-261122-00001')).toBeInTheDocument();
    expect(sent.some((each) => each.operation === 'ChangeCalendar')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Áp dụng' }));
    expect(await screen.findByText(/Đã áp dụng/)).toBeInTheDocument();
    const change = sent.find((each) => each.operation === 'ChangeCalendar')?.variables['change'];
    expect(change).toMatchObject({ layerId: 'PROVINCE', version: 0, daysOff: [{ date: '2026-12-30', name: 'Nghỉ bão' }], reason: 'Bão số 9' });
  });

  it('is closed to those who may not change it', async () => {
    fakeNetwork({ data: calendar, permissions: ['dossier:read'] });
    openAt('/lich-lam-viec');
    expect(await screen.findByText(/không được mở màn hình này/)).toBeInTheDocument();
  });
});

const dryRun = {
  unitChangeDryRun: {
    units: [
      { fate: 'ENDS', workIsLeft: false, openDossiers: 17, unit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } },
      { fate: 'GOES_ON', workIsLeft: false, openDossiers: 4, unit: { id: '30742-20250701', name: 'Phường Rạch Giá', level: 'COMMUNE' } },
    ],
    begun: [], problems: [],
    counts: [{ kind: 'WORKFLOW_STEP', count: 2, unit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } }],
    touches: [{ kind: 'WORKFLOW_STEP', reference: 'COMMUNE/*', name: 'Quy trình cấp xã – Tiếp nhận', unit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } }],
  },
};
const changesOfUnits = {
  ListUnitChanges: {
    unitChanges: {
      totalCount: 1, pageInfo: page,
      edges: [{ node: {
        id: 'c-1', kind: 'DISSOLVE', effectiveOn: '2026-10-01', document: '9/NQ-HĐND', documentOn: '2026-09-15', reason: 'Hết nhiệm vụ', proceduresLeft: 3, changedBy: 'tinh.quantri', changedAt: '2026-09-20T09:00:00+07:00',
        units: [{ fate: 'ENDS', workIsLeft: true, unit: { id: 'BQL-20250701', name: 'Ban Quản lý', level: 'DEPARTMENT' } }],
      } }],
    },
  },
  UnitById: { orgUnit: { id: '30307-20250701', name: 'Phường Long Xuyên', level: 'COMMUNE' } },
  PickUnits: { orgUnits: { edges: [{ node: { id: '30742-20250701', name: 'Phường Rạch Giá', level: 'COMMUNE' } }] } },
  DryRunUnitChange: dryRun,
  ChangeUnits: { changeUnits: { id: 'c-2' } },
};

describe('changes of units', () => {
  it('shows what a merger touches before it is recorded', async () => {
    const sent = fakeNetwork({ data: changesOfUnits, permissions: ['catalog:read', 'catalog:units'] });
    const { user } = openAt('/don-vi/thay-doi?don-vi=30307-20250701');
    expect(await screen.findByRole('link', { name: 'Ban Quản lý' })).toBeInTheDocument();
    expect(screen.getByText(/3 thủ tục chưa có đơn vị giải quyết/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem trước tác động' }));
    expect(screen.getByText(/Nhập đủ đơn vị/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Thay đổi gì'), 'Sáp nhập');
    await user.selectOptions(screen.getByLabelText('Đơn vị kế tiếp 1'), 'Đang có');
    await user.type(screen.getByLabelText(/Đơn vị tiếp nhận/), 'rach');
    await user.click(await screen.findByRole('option', { name: 'Phường Rạch Giá' }));
    await user.type(screen.getByLabelText(/Có hiệu lực từ ngày/), '01/07/2027');
    await user.type(screen.getByLabelText(/Số, ký hiệu văn bản/), '12/NQ-UBTVQH15');
    await user.type(screen.getByLabelText(/Ngày văn bản/), '01/06/2027');
    await user.click(screen.getByRole('button', { name: 'Xem trước tác động' }));
    const result = await screen.findByRole('status', { name: 'Nếu ghi thay đổi này' });
    expect(within(result).getByRole('row', { name: /Phường Long Xuyên.*chấm dứt.*17.*tự chuyển/ })).toBeInTheDocument();
    expect(within(result).getByText(/Bước trong quy trình nội bộ \(Phường Long Xuyên\): 2/)).toBeInTheDocument();
    expect(sent.some((each) => each.operation === 'ChangeUnits')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Ghi thay đổi' }));
    expect(await screen.findByText(/Đã ghi\. Việc tiếp theo/)).toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'ChangeUnits')?.variables['change']).toMatchObject({
      kind: 'MERGE', effectiveOn: '2027-07-01', document: '12/NQ-UBTVQH15', documentOn: '2027-06-01',
      units: [{ unitId: '30307-20250701', extent: 'FULL' }], results: [{ unitId: '30742-20250701' }],
    });
  });

  it('is recorded by nobody else, whom the changes are shown all the same', async () => {
    fakeNetwork({ data: changesOfUnits, permissions: ['catalog:read'] });
    openAt('/don-vi/thay-doi');
    expect(await screen.findByRole('link', { name: 'Ban Quản lý' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xem trước tác động' })).not.toBeInTheDocument();
  });
});

describe('units in time', () => {
  it('tells what a unit was made of', async () => {
    fakeNetwork({
      permissions: province,
      data: {
        ReadUnit: {
          orgUnit: {
            id: '30334-0', code: '30334', name: 'Xã Vĩnh Châu', level: 'COMMUNE', kind: 'xa', validFrom: null, validTo: '2025-06-30', parent: null, predecessors: [],
            successors: [{ unitId: '30316-20250701', unitName: 'Phường Châu Đốc', extent: 'PARTIAL' }, { unitId: '30325-20250701', unitName: 'Phường Vĩnh Tế', extent: 'PARTIAL' }],
          },
        },
      },
    });
    openAt('/don-vi/30334-0');
    const became = await screen.findByRole('region', { name: 'Đã trở thành' });
    expect(within(became).getByRole('link', { name: 'Phường Vĩnh Tế' })).toHaveAttribute('href', '/don-vi/30325-20250701');
    expect(screen.getByText(/đã chia tách/)).toBeInTheDocument();
  });

  it('gives a dossier of a divided unit to a successor with a reason', async () => {
    const node = {
      id: 'ds-9', code: 'AG.30334.250620.00001', procedureName: 'Cấp đổi', state: 'PROCESSING', registeredAt: '2025-06-20T09:00:00+07:00', dueAt: null,
      unit: { id: '30334-0', name: 'Xã Vĩnh Châu' },
      successors: [{ id: '30316-20250701', name: 'Phường Châu Đốc' }, { id: '30325-20250701', name: 'Phường Vĩnh Tế' }],
    };
    const sent = fakeNetwork({
      permissions: province,
      data: {
        ListDivided: { dividedDossiers: { totalCount: 1, pageInfo: page, edges: [{ node }] } },
        AssignDivided: { assignDossiers: { dossiers: 1 } },
      },
    });
    const { user } = openAt('/don-vi/chia-tach');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn AG.30334.250620.00001' }));
    await user.selectOptions(screen.getByLabelText(/Giao cho/), 'Phường Vĩnh Tế');
    await user.type(screen.getByLabelText(/Lý do giao/), 'Thửa đất thuộc Vĩnh Tế');
    await user.click(screen.getByRole('button', { name: 'Giao hồ sơ' }));
    expect(await screen.findByText('Đã giao 1 hồ sơ.')).toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'AssignDivided')?.variables['input']).toEqual({ dossierIds: ['ds-9'], toUnitId: '30325-20250701', reason: 'Thửa đất thuộc Vĩnh Tế' });
  });

  it('gives feedback of a divided unit to a successor with a reason', async () => {
    const node = {
      id: 'fb-9', code: 'PAKN-250620-00001', title: 'Chậm trả kết quả', state: 'NEW', receivedAt: '2025-06-20T09:00:00+07:00', dueAt: null,
      unit: { id: '30334-0', name: 'Xã Vĩnh Châu' }, successors: [{ id: '30325-20250701', name: 'Phường Vĩnh Tế' }],
    };
    const sent = fakeNetwork({
      permissions: [...province, 'feedback:import'],
      data: {
        ListDividedFeedback: { dividedFeedbacks: { totalCount: 1, pageInfo: page, edges: [{ node }] } },
        AssignDividedFeedback: { assignFeedbacks: { feedbacks: 1 } },
      },
    });
    const { user } = openAt('/don-vi/chia-tach?loai=feedback');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn PAKN-250620-00001' }));
    await user.selectOptions(screen.getByLabelText(/Giao cho/), 'Phường Vĩnh Tế');
    await user.type(screen.getByLabelText(/Lý do giao/), 'Nơi xảy ra thuộc Vĩnh Tế');
    await user.click(screen.getByRole('button', { name: 'Giao phản ánh, kiến nghị' }));
    expect(await screen.findByText('Đã giao 1 phản ánh, kiến nghị.')).toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'AssignDividedFeedback')?.variables['input']).toEqual({ feedbackIds: ['fb-9'], toUnitId: '30325-20250701', reason: 'Nơi xảy ra thuộc Vĩnh Tế' });
  });

  it('finds a unit in the tree without accents', async () => {
    const node = (id: string, name: string, level: string, parent: string | null) => ({ node: { id, code: id.slice(0, 5), name, level, parent: parent && { id: parent }, validFrom: null, validTo: null } });
    fakeNetwork({
      anonymous: true,
      data: { ListUnits: { orgUnits: { pageInfo: page, edges: [node('91-20250701', 'Tỉnh An Giang', 'PROVINCE', null), node('30307-20250701', 'Phường Long Xuyên', 'COMMUNE', '91-20250701'), node('30742-20250701', 'Phường Rạch Giá', 'COMMUNE', '91-20250701')] } } },
    });
    openAt('/don-vi?q=long+xuyen');
    expect(await screen.findByRole('link', { name: 'Phường Long Xuyên' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Phường Rạch Giá' })).not.toBeInTheDocument();
  });
});

it('asks for figures by the units as they were', async () => {
  const sent = fakeNetwork({ permissions: province });
  const { user } = openAt('/so-lieu?ky=TU_CHON&tu=2026-11-01&den=2026-11-30');
  await user.selectOptions(await screen.findByLabelText('Địa giới'), 'Đơn vị khi nộp hồ sơ');
  await screen.findAllByText(/có nhiều hồ sơ chậm nhất/);
  expect(sent.filter((each) => each.operation === 'ReadFigures').at(-1)?.variables['query']).toMatchObject({ territory: 'AS_WAS' });
});
