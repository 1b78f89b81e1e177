package vn.tthc.dossier.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierState;

/**
 * What the proof says; without personal data.
 *
 * @param keyId that the document is signed with; @param publicKeys that messages were signed with (X.509, base64), by their id
 */
record EvidenceDocument(
        UUID id,
        Instant issuedAt,
        String issuedBy,
        @Nullable String unitId,
        String purpose,
        String keyId,
        Map<String, String> publicKeys,
        List<Dossier> dossiers) {

    /**
     * One dossier.
     *
     * @param status national status here; @param acknowledgedStatus that the portal has acknowledged last
     * @param difference found at the last comparison; null when there is none
     * @param messages the oldest first
     */
    record Dossier(
            String code,
            String procedureCode,
            int status,
            @Nullable Integer acknowledgedStatus,
            @Nullable Instant acknowledgedAt,
            @Nullable String receipt,
            int progressEntries,
            int acknowledgedProgress,
            boolean resultDue,
            boolean resultAcknowledged,
            @Nullable String portalSays,
            @Nullable String difference,
            List<Message> messages) {
        static Dossier of(EntryView entry, @Nullable String difference, List<Message> messages) {
            return new Dossier(
                    entry.code(),
                    entry.procedureCode(),
                    DossierState.named(entry.state()).orElseThrow().nationalStatus(),
                    entry.remoteStatus(),
                    entry.lastAcknowledgedAt(),
                    entry.receipt(),
                    entry.progressEntries(),
                    entry.acknowledgedProgress(),
                    entry.resultDue(),
                    entry.resultAcknowledged(),
                    entry.cause() == null ? null : entry.cause().portalSays(),
                    difference,
                    messages);
        }
    }

    /** One message. @param record the very text that was signed; @param hash its SHA-256, which the next record names */
    record Message(String record, String hash, String signature, String keyId) {}
}
