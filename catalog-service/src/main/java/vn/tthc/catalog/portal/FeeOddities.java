package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tthc.catalog.portal.PortalRecord.Charge;

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
                    c -> c.value() != null && c.value().signum() == 0 && Fees.namesAnAmount(c)));

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

    private static Stream<Charge> charges(PortalRecord item) {
        return item.submissionMethods().stream().flatMap(method -> method.fees().stream());
    }
}
