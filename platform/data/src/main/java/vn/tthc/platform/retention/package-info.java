/**
 * How long personal data stay in a record that has ended (thời hạn lưu trữ), by class of record, and their end (ẩn danh).
 * Periods are configuration.
 */
@NullMarked
package vn.tthc.platform.retention;

import org.jspecify.annotations.NullMarked;
