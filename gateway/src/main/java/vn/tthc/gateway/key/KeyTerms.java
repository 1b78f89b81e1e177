package vn.tthc.gateway.key;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Violation;
import vn.tthc.platform.time.Clocks;

/** What a key is to be like, checked; pure. */
record KeyTerms(
        String name,
        String owner,
        String contact,
        String purpose,
        String legalGround,
        Set<KeyScope> scopes,
        Set<String> units,
        Set<String> fields,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        Set<String> addresses,
        int perMinute,
        int perDay,
        Instant expiresAt) {
    private static final int LONGEST = 500;
    private static final int MOST = 200;

    /** @throws InvalidInput with everything that is wrong */
    static KeyTerms of(IssueApiKeyInput input, LocalDate today) {
        var wrong = new ArrayList<Violation>();
        text(wrong, "name", input.name());
        text(wrong, "owner", input.owner());
        text(wrong, "contact", input.contact());
        text(wrong, "purpose", input.purpose());
        text(wrong, "legalGround", input.legalGround());
        check(wrong, !input.scopes().isEmpty(), "scopes", "Chọn ít nhất một phạm vi.", "Choose at least one scope.");
        codes(wrong, "unitIds", some(input.unitIds()));
        codes(wrong, "fieldCodes", some(input.fieldCodes()));
        var from = input.periodFrom();
        var to = input.periodTo();
        check(
                wrong,
                from == null || to == null || !to.isBefore(from),
                "periodTo",
                "Ngày cuối phải không trước ngày đầu.",
                "The last day must not be before the first.");
        some(input.addresses()).forEach(address -> address(wrong, address));
        range(wrong, "perMinute", input.perMinute(), 600);
        range(wrong, "perDay", input.perDay(), 1_000_000);
        check(
                wrong,
                !input.expiresOn().isBefore(today) && !input.expiresOn().isAfter(today.plusYears(2)),
                "expiresOn",
                "Ngày hết hạn phải từ hôm nay và không quá hai năm.",
                "The last day must be today or later, and within two years.");
        if (!wrong.isEmpty()) throw new InvalidInput(wrong.toArray(Violation[]::new));
        return new KeyTerms(
                clean(input.name()),
                clean(input.owner()),
                clean(input.contact()),
                clean(input.purpose()),
                clean(input.legalGround()),
                Set.copyOf(input.scopes()),
                Set.copyOf(some(input.unitIds())),
                Set.copyOf(some(input.fieldCodes())),
                from,
                to,
                Set.copyOf(some(input.addresses())),
                input.perMinute(),
                input.perDay(),
                input.expiresOn().plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
    }

    private static List<String> some(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static void text(List<Violation> wrong, String field, String text) {
        check(
                wrong,
                !text.isBlank() && text.length() <= LONGEST,
                field,
                "Cần từ 1 đến " + LONGEST + " ký tự.",
                "1 to " + LONGEST + " characters are needed.");
    }

    private static void codes(List<Violation> wrong, String field, List<String> codes) {
        check(
                wrong,
                codes.size() <= MOST && codes.stream().allMatch(code -> code.matches("[^\\s,]{1,64}")),
                field,
                "Tối đa " + MOST + " mã, không có dấu cách hay dấu phẩy.",
                "At most " + MOST + " codes, without blanks or commas.");
    }

    private static void address(List<Violation> wrong, String address) {
        try {
            AddressRange.read(address);
        } catch (IllegalArgumentException e) {
            check(
                    wrong,
                    false,
                    "addresses",
                    "Địa chỉ mạng " + address + " không hợp lệ.",
                    address + " is no network address or range.");
        }
    }

    private static void range(List<Violation> wrong, String field, int value, int most) {
        check(
                wrong,
                value >= 1 && value <= most,
                field,
                "Cần từ 1 đến " + most + ".",
                "Must be between 1 and " + most + ".");
    }

    private static void check(List<Violation> wrong, boolean right, String field, String vi, String en) {
        if (!right) wrong.add(new Violation(field, vi, en));
    }
}
