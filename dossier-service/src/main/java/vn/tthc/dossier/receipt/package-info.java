/** The receipt that the applicant takes home (giấy tiếp nhận hồ sơ và hẹn trả kết quả), as PDF. */
@NullMarked
package vn.tthc.dossier.receipt;

import org.jspecify.annotations.NullMarked;
