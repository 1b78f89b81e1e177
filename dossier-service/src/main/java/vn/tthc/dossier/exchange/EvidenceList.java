package vn.tthc.dossier.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;

/** The list of the dossiers for people, as CSV that a spreadsheet opens as it is meant. Pure. */
final class EvidenceList {
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
                        dossier.status(),
                        dossier.acknowledgedStatus(),
                        PortalTime.of(dossier.acknowledgedAt()),
                        dossier.receipt(),
                        sent.size(),
                        sent.isEmpty() ? null : PortalTime.of(sent.getFirst().sentAt()),
                        sent.isEmpty() ? null : PortalTime.of(sent.getLast().sentAt()),
                        dossier.progressEntries(),
                        dossier.acknowledgedProgress(),
                        dossier.resultDue() ? (dossier.resultAcknowledged() ? "Có" : "Chưa") : "",
                        dossier.portalSays(),
                        dossier.difference())
                .map(EvidenceList::text);
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
