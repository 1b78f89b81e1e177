package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.catalog.portal.PortalRecord.Charge;
import vn.tthc.catalog.procedure.Fee;

/** Fees and charges. */
final class FeeOddities {
    static final List<Oddity> ALL = List.of(
            fee("fee-amount-1-billion-or-more", "Mức phí từ 1 tỷ đồng: không lấy số, giữ lời văn.", Fees::isHuge),
            fee(
                    "fee-amount-below-1000-dong-probably-thousands",
                    "Mức phí dưới 1.000 đồng, có lẽ tính bằng nghìn: không lấy số, giữ lời văn.",
                    Fees::isMeantInThousands),
            fee(
                    "fee-amount-without-currency",
                    "Mức phí không ghi đơn vị tiền: coi là đồng.",
                    c -> c.currency() == null && c.value() != null && c.value().signum() > 0),
            fee("fee-in-usd", "Mức phí bằng đô la Mỹ: không lấy số, giữ lời văn.", c -> "USD".equals(c.currency())),
            fee(
                    "fee-no-amount-no-description",
                    "Phí không có số và không có mô tả.",
                    c -> c.value() == null
                            && (c.description() == null || c.description().isBlank())),
            fee(
                    "fee-zero-but-description-names-an-amount",
                    "Mức phí ghi 0 (miễn phí) nhưng mô tả nêu số tiền: không lấy số, giữ lời văn.",
                    c -> c.value() != null && c.value().signum() == 0 && Fees.namesAnAmount(c)),
            of(
                    "fee-with-several-amounts",
                    "Một loại phí có nhiều mức cho cùng cách nộp; giữ mọi mức.",
                    FeeOddities::severalAmounts));

    private FeeOddities() {}

    private static Oddity fee(String kind, String reason, Predicate<Charge> odd) {
        return of(
                kind,
                reason,
                r -> some(charges(r)
                        .filter(odd)
                        .map(c -> c.type() + " " + Fees.value(c)
                                + (c.description() == null ? "" : " " + c.description()))));
    }

    private static Optional<String> severalAmounts(PortalRecord item) {
        return some(Fees.of(item).stream()
                .filter(fee -> fee.amount() != null)
                .collect(Collectors.groupingBy(
                        fee -> fee.channel() + " " + fee.kind(),
                        TreeMap::new,
                        Collectors.mapping(Fee::amount, Collectors.toCollection(TreeSet::new))))
                .values()
                .stream()
                .filter(amounts -> amounts.size() > 1));
    }

    private static Stream<Charge> charges(PortalRecord item) {
        return item.submissionMethods().stream().flatMap(method -> method.fees().stream());
    }
}
