import type { TermId } from '@/lib/texts/terms';

const PROCEDURE_CONTROL = 'Nghị định 63/2010/NĐ-CP (sửa đổi bởi 48/2013/NĐ-CP, 92/2017/NĐ-CP)';
const ONE_STOP = 'Nghị định 118/2025/NĐ-CP';
const FORMS = 'Thông tư 03/2025/TT-VPCP, Phụ lục I';
const FIGURES = 'Thông tư 01/2020/TT-VPCP, Biểu II.06a';

/** The document that a term rests on, as it is officially called; without one where none is established. */
export const sources: Partial<Record<TermId, string>> = {
  'bo-phan-mot-cua': ONE_STOP,
  'cach-nop': ONE_STOP,
  'da-giai-quyet': `${FIGURES}, cột 7`,
  'da-tiep-nhan': `${FIGURES}, cột 3`,
  'dang-giai-quyet': `${FIGURES}, cột 11`,
  'dung-giai-quyet': `${FORMS}, mẫu 05`,
  'gia-han': `${FORMS}, mẫu 04`,
  'giay-hen': `${FORMS}, mẫu 01`,
  'khieu-nai-to-cao': 'Nghị định 20/2008/NĐ-CP, Điều 1',
  'khong-phu-thuoc-dia-gioi': ONE_STOP,
  'ky-truoc-chuyen-sang': `${FIGURES}, cột 6`,
  'phan-anh-kien-nghi': 'Nghị định 20/2008/NĐ-CP, Điều 5',
  'quyet-dinh-cong-bo': `${PROCEDURE_CONTROL}, các Điều 13, 14, 15`,
  'so-hoa': 'Thông tư 01/2023/TT-VPCP, Điều 4',
  'thanh-phan-ho-so': `${PROCEDURE_CONTROL}, Điều 8 khoản 2`,
  'thay-bang-du-lieu': 'Nghị quyết 66.7/2025/NQ-CP',
  'thoi-han-giai-quyet': `${PROCEDURE_CONTROL}, Điều 8 khoản 2`,
  'thu-tuc-hanh-chinh': PROCEDURE_CONTROL,
  'thu-tuc-noi-bo': 'Quyết định 1085/QĐ-TTg ngày 15/9/2022',
  'tu-choi-tiep-nhan': `${FORMS}, mẫu 03`,
  'yeu-cau-bo-sung': `${PROCEDURE_CONTROL}, Điều 20 khoản 4; ${FORMS}, mẫu 02`,
};
