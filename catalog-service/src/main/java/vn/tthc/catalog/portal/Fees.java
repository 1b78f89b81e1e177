package vn.tthc.catalog.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.portal.PortalRecord.Charge;
import vn.tthc.catalog.portal.PortalRecord.Method;
import vn.tthc.catalog.procedure.Fee;

/** Reads fees. An amount is taken only where it cannot mislead; the words always stay. */
final class Fees {
    /** Less than this is meant in thousands, or no amount at all. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final Pattern NAMES_AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d+\\s*%");

    private Fees() {}

    static List<Fee> of(PortalRecord item) {
        Set<Fee> fees = new LinkedHashSet<>();
        for (Method method : item.submissionMethods()) {
            method.fees().forEach(charge -> fees.add(fee(method, charge)));
        }
        return new ArrayList<>(fees);
    }

    private static Fee fee(Method method, Charge charge) {
        Fee.Kind kind =
                switch (charge.type() == null ? "" : charge.type()) {
                    case "Lệ phí" -> Fee.Kind.CHARGE;
                    case "Mức giá" -> Fee.Kind.PRICE;
                    default -> Fee.Kind.FEE;
                };
        Long amount = amount(charge);
        String said = charge.value() == null || amount != null ? null : value(charge);
        String text = Stream.of(said, charge.description())
                .filter(part -> part != null && !part.isBlank())
                .reduce((a, b) -> a + "; " + b)
                .orElse(null);
        return new Fee(Limits.channel(method.channel()), kind, amount, text);
    }

    private static @Nullable Long amount(Charge charge) {
        BigDecimal value = charge.value();
        if (value == null || isForeign(charge) || value.stripTrailingZeros().scale() > 0) {
            return null;
        }
        boolean free = value.signum() == 0 && !namesAnAmount(charge);
        boolean plausible = value.compareTo(LEAST) >= 0 && value.compareTo(MOST) < 0;
        return free || plausible ? Long.valueOf(value.longValueExact()) : null;
    }

    /** The amount with its currency as it came. */
    static String value(Charge charge) {
        return charge.value() == null
                ? ""
                : charge.value().toPlainString() + (charge.currency() == null ? "" : " " + charge.currency());
    }

    static boolean isForeign(Charge charge) {
        return charge.currency() != null && !charge.currency().equals("VND");
    }

    static boolean namesAnAmount(Charge charge) {
        return charge.description() != null
                && NAMES_AMOUNT.matcher(charge.description()).find();
    }

    static boolean isMeantInThousands(Charge charge) {
        return charge.value() != null
                && !isForeign(charge)
                && charge.value().signum() > 0
                && charge.value().compareTo(LEAST) < 0;
    }

    static boolean isHuge(Charge charge) {
        return charge.value() != null && charge.value().compareTo(MOST) >= 0;
    }
}
