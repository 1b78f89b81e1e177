/**
 * Time limits (thời hạn giải quyết): the due instant to the minute on the working calendar, pauses, extensions, and the
 * explanation of every day. Pure. Legal source: Decree 118/2025/NĐ-CP; practice of the one-stop shops where it is silent.
 */
@NullMarked
package vn.tthc.dossier.deadline;

import org.jspecify.annotations.NullMarked;
