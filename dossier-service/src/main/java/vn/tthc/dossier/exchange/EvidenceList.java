package vn.tthc.dossier.exchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.platform.json.Json;

/** The list of the dossiers for people, as CSV that a spreadsheet opens as it is meant. Pure. */
final class EvidenceList {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(PortalTime.ZONE);
    private static final List<String> HEAD = List.of(
            "Mã hồ sơ",
            "Mã thủ tục",
            "Trạng thái tại tỉnh",
            "Trạng thái Cổng đã ghi nhận",
            "Lúc ghi nhận",
            "Biên nhận của Cổng",
            "Số lần gửi",
            "Gửi lần đầu",
            "Gửi lần cuối",
            "Số bước tiến trình tại tỉnh",
            "Số bước Cổng đã ghi nhận",
            "Kết quả đã ghi nhận",
            "Cổng trả lời",
            "Chênh lệch khi đối soát");

    private EvidenceList() {}

    static String of(EvidenceDocument document) {
        return document.dossiers().stream()
                .map(EvidenceList::cells)
                .map(EvidenceList::line)
                .collect(Collectors.joining("", "\uFEFF" + line(HEAD.stream()), ""));
    }

    private static Stream<String> cells(EvidenceDocument.Dossier dossier) {
        List<MessageRecord> sent = dossier.messages().stream()
                .map(message -> Json.read(message.record(), MessageRecord.class))
                .toList();
        return Stream.of(
                        dossier.code(),
                        dossier.procedureCode(),
                        inWords(dossier.status()),
                        inWords(dossier.acknowledgedStatus()),
                        moment(dossier.acknowledgedAt()),
                        dossier.receipt(),
                        sent.size(),
                        sent.isEmpty() ? null : moment(sent.getFirst().sentAt()),
                        sent.isEmpty() ? null : moment(sent.getLast().sentAt()),
                        dossier.progressEntries(),
                        dossier.acknowledgedProgress(),
                        dossier.resultDue() ? (dossier.resultAcknowledged() ? "Có" : "Chưa") : "",
                        dossier.portalSays(),
                        difference(dossier.difference()))
                .map(EvidenceList::text);
    }

    /** A national status as people call it. */
    private static @Nullable String inWords(@Nullable Integer status) {
        return DossierState.all().stream()
                .filter(state -> status != null && state.nationalStatus() == status)
                .map(state -> status + " – " + state.vietnamese())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String difference(@Nullable String kind) {
        return kind == null ? null : DifferenceKind.valueOf(kind).vietnamese();
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What begins like a formula is taken for text. */
    private static String line(Stream<String> cells) {
        return cells.map(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
