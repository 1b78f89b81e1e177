package vn.tthc.catalog.quality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.Fee;

/** Fees against their words. An amount that could mislead was not taken by the import and begins the words. Pure. */
final class FeeChecks {
    private static final Pattern SAID =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(?: (\\p{Lu}{3}))?(?:; (.*))?", Pattern.DOTALL);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?!\\d)");
    private static final long THOUSAND = 1_000;

    private final Set<Finding> findings = new LinkedHashSet<>();

    private FeeChecks() {}

    static Checked of(List<Fee> fees) {
        FeeChecks checks = new FeeChecks();
        List<Fee> proposed = fees.stream().map(checks::fee).toList();
        checks.severalAmounts(fees);
        return new Checked(
                List.copyOf(checks.findings),
                proposed.equals(fees) ? List.of() : List.of(Correction.amending(Part.fees, proposed)));
    }

    private Fee fee(Fee fee) {
        String text = fee.text() == null ? "" : fee.text().strip();
        if (fee.amount() != null) {
            return fee;
        }
        if (text.isEmpty()) {
            findings.add(new Finding(QualityKind.FEE_SAYS_NOTHING, null, null));
            return fee;
        }
        Matcher said = SAID.matcher(text);
        if (!said.matches()) {
            return fee;
        }
        String words = said.group(3) == null ? "" : said.group(3);
        if (said.group(2) != null && !said.group(2).equals("VND")) {
            findings.add(new Finding(QualityKind.FEE_IN_FOREIGN_CURRENCY, text, null));
            return fee;
        }
        double value = Double.parseDouble(said.group(1));
        if (value == 0) {
            return proposing(QualityKind.FEE_ZERO_BUT_TEXT_NAMES_AN_AMOUNT, fee, onlyAmount(words), words);
        }
        long thousands = Math.round(value * THOUSAND);
        return value < THOUSAND ? proposing(QualityKind.FEE_PROBABLY_IN_THOUSANDS, fee, thousands, words) : fee;
    }

    private Fee proposing(QualityKind kind, Fee fee, @Nullable Long amount, String words) {
        findings.add(new Finding(kind, fee.text(), amount == null ? null : inWords(amount)));
        return amount == null ? fee : new Fee(fee.channel(), fee.kind(), amount, words.isBlank() ? null : words);
    }

    /** The one amount that the words name; null when they name none or several. */
    private static @Nullable Long onlyAmount(String words) {
        Set<Long> amounts = new LinkedHashSet<>();
        Matcher matcher = AMOUNT.matcher(words);
        while (matcher.find()) {
            amounts.add(Long.parseLong(matcher.group().replaceAll("[.,]", "")));
        }
        return amounts.size() == 1 && !words.contains("%") ? amounts.iterator().next() : null;
    }

    private void severalAmounts(List<Fee> fees) {
        fees.stream()
                .filter(fee -> fee.amount() != null)
                .collect(Collectors.groupingBy(
                        fee -> List.of(fee.channel(), fee.kind()),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Fee::amount, Collectors.toCollection(java.util.TreeSet::new))))
                .values()
                .stream()
                .filter(amounts -> amounts.size() > 1)
                .map(amounts -> amounts.stream().map(FeeChecks::inWords).collect(Collectors.joining("; ")))
                .distinct()
                .forEach(value -> findings.add(new Finding(QualityKind.FEE_WITH_SEVERAL_AMOUNTS, value, null)));
    }

    private static String inWords(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.') + " đồng";
    }
}
