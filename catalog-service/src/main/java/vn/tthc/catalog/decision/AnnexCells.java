package vn.tthc.catalog.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.ContentDraft.FeeDraft;
import vn.tthc.catalog.decision.ContentDraft.LegalBasisDraft;
import vn.tthc.catalog.decision.ContentDraft.LimitDraft;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.Fee;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** What stands in the cells of an annex, as offices write it: each line of a cell is one limit, fee or legal basis. Pure. */
final class AnnexCells {
    private static final String DASH = " – ";
    private static final Map<Channel, String> CHANNELS =
            Map.of(Channel.COUNTER, "Trực tiếp", Channel.ONLINE, "Trực tuyến", Channel.POST, "Bưu chính");
    private static final Map<LimitUnit, String> UNITS = Map.of(
            LimitUnit.WORKING_DAY, "ngày làm việc",
            LimitUnit.DAY, "ngày",
            LimitUnit.HOUR, "giờ làm việc",
            LimitUnit.MONTH, "tháng");
    private static final Map<Fee.Kind, String> FEES =
            Map.of(Fee.Kind.FEE, "phí", Fee.Kind.CHARGE, "lệ phí", Fee.Kind.PRICE, "mức giá");
    private static final Pattern PREFIX = Pattern.compile("(Trực tiếp|Trực tuyến|Bưu chính)(?: – (.+?))?: (.*)");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,4}(?:[.,]\\d{1,2})?) (ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?: – (.+))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
            "(lệ phí|phí|mức giá):? ?(\\d{1,3}(?:[.]\\d{3})*|\\d+) ?(?:đồng|đ|VNĐ)(?: – (.+))?",
            Pattern.CASE_INSENSITIVE);

    private AnnexCells() {}

    /** What a line does; the heading of its table says it when the row does not. */
    static Optional<Change> kind(@Nullable String text, String section) {
        String folded = SearchText.fold(text == null ? section : text);
        if (folded.contains("bai bo")) {
            return Optional.of(Change.ABOLISH);
        }
        if (folded.contains("thay the")) {
            return Optional.of(Change.REPLACE);
        }
        if (folded.contains("sua doi") || folded.contains("bo sung")) {
            return Optional.of(Change.AMEND);
        }
        return folded.contains("moi") ? Optional.of(Change.INTRODUCE) : Optional.empty();
    }

    static String kind(Change kind) {
        return switch (kind) {
            case INTRODUCE -> "Ban hành mới";
            case AMEND -> "Sửa đổi, bổ sung";
            case REPLACE -> "Thay thế";
            case ABOLISH -> "Bãi bỏ";
        };
    }

    static Optional<ProcedureLevel> level(String text) {
        String folded = SearchText.fold(text);
        return folded.contains("xa")
                ? Optional.of(ProcedureLevel.COMMUNE)
                : folded.contains("tinh") ? Optional.of(ProcedureLevel.PROVINCE) : Optional.empty();
    }

    static @Nullable String level(@Nullable ProcedureLevel level) {
        return level == ProcedureLevel.COMMUNE ? "Cấp xã" : level == ProcedureLevel.PROVINCE ? "Cấp tỉnh" : null;
    }

    static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What cannot be counted stays as a text, and the limit has no value. */
    static LimitDraft limit(String line) {
        Matcher prefix = PREFIX.matcher(line);
        boolean prefixed = prefix.matches();
        String time = prefixed ? prefix.group(3) : line;
        Channel channel = prefixed ? channel(prefix.group(1)) : Channel.COUNTER;
        String caseName = prefixed ? prefix.group(2) : null;
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            return new LimitDraft(channel, caseName, null, LimitUnit.NONE, time);
        }
        BigDecimal value = new BigDecimal(matcher.group(1).replace(',', '.'));
        String text = matcher.group(3);
        return new LimitDraft(channel, caseName, value, unit(matcher.group(2)), text == null ? time : text);
    }

    static String limit(LimitDraft limit) {
        String prefix =
                CHANNELS.get(limit.channel()) + (limit.caseName() == null ? "" : DASH + limit.caseName()) + ": ";
        BigDecimal value = limit.value();
        if (value == null) {
            return prefix + (limit.text() == null ? "" : limit.text());
        }
        String time = value.toPlainString().replace('.', ',') + " " + UNITS.get(limit.unit());
        String text = limit.text();
        boolean said = text == null || text.isBlank() || TIME.matcher(text).matches();
        return prefix + (said && text != null && !text.isBlank() ? text : said ? time : time + DASH + text);
    }

    static FeeDraft fee(String line) {
        Matcher prefix = PREFIX.matcher(line);
        boolean prefixed = prefix.matches();
        String text = prefixed ? prefix.group(3) : line;
        Channel channel = prefixed ? channel(prefix.group(1)) : Channel.COUNTER;
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? new FeeDraft(
                        channel,
                        feeKind(amount.group(1)),
                        Long.valueOf(amount.group(2).replace(".", "")),
                        amount.group(3))
                : new FeeDraft(channel, feeKind(text), null, text);
    }

    static String fee(FeeDraft fee) {
        Long amount = fee.amount();
        String text = fee.text();
        String prefix = CHANNELS.get(fee.channel()) + ": ";
        return amount == null
                ? prefix + (text == null ? FEES.get(fee.kind()) : text)
                : prefix + FEES.get(fee.kind()) + " "
                        + String.format(Locale.ROOT, "%,d", amount).replace(',', '.') + " đồng"
                        + (text == null ? "" : DASH + text);
    }

    static LegalBasisDraft basis(String line) {
        int dash = line.indexOf(DASH);
        return dash < 0
                ? new LegalBasisDraft(line, null)
                : new LegalBasisDraft(line.substring(0, dash), line.substring(dash + DASH.length()));
    }

    static String basis(LegalBasisDraft basis) {
        return basis.number() + (basis.title() == null ? "" : DASH + basis.title());
    }

    static <T> @Nullable String text(@Nullable List<T> items, java.util.function.Function<T, String> words) {
        return items == null ? null : items.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static Channel channel(String name) {
        return CHANNELS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static LimitUnit unit(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return UNITS.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(lower) || entry.getValue().startsWith(lower + " làm"))
                .filter(entry -> !lower.equals("ngày") || entry.getKey() == LimitUnit.DAY)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Fee.Kind feeKind(String text) {
        String folded = SearchText.fold(text);
        return folded.contains("le phi") ? Fee.Kind.CHARGE : folded.contains("gia") ? Fee.Kind.PRICE : Fee.Kind.FEE;
    }
}
