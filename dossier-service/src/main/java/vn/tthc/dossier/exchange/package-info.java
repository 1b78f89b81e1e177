/**
 * Exchange of dossiers with the national portal (đồng bộ với Cổng Dịch vụ công quốc gia): a ledger of what it should know, was
 * sent and has acknowledged, with the proof of each message.
 */
@NullMarked
package vn.tthc.dossier.exchange;

import org.jspecify.annotations.NullMarked;
