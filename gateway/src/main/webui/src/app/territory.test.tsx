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
};
const calendar = { ReadCalendarLayers: layers, ReadCalendarChanges: { calendarChanges: [] }, DryRunCalendar: moved, ChangeCalendar: { changeCalendarLayer: { layerId: 'PROVINCE', version: 1 } } };
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
