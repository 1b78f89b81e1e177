/**
 * Rights of the person behind a dossier (quyền của chủ thể dữ liệu): what people ask for about their data, with its deadline and
 * its decision, and the end of personal data whose retention period has run out. Legal source: Law 91/2025/QH15, Decree
 * 356/2025/NĐ-CP; periods are configuration.
 */
@NullMarked
package vn.tthc.dossier.person;

import org.jspecify.annotations.NullMarked;
