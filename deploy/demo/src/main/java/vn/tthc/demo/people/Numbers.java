package vn.tthc.demo.people;

import java.time.LocalDate;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;

/** Numbers that pass the checks of the services and belong to nobody we know. */
final class Numbers {
    /** Province of birth: mostly the two that became today's An Giang, then the neighbours. */
    private static final Weighted<String> BIRTHPLACES = new Weighted<String>()
            .add("089", 45)
            .add("091", 38)
            .add("087", 5)
            .add("092", 4)
            .add("079", 3)
            .add("093", 1)
            .add("094", 1)
            .add("095", 1)
            .add("096", 1)
            .add("086", 1)
            .add("001", 1);

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private Numbers() {}

    /**
     * Personal identity number: province of birth, century and sex, year of birth, six digits.
     * Legal source: Decree 137/2015/NĐ-CP.
     */
    static String identity(Chance chance, LocalDate birth, boolean woman) {
        int century = (birth.getYear() / 100 - 19) * 2 + (woman ? 1 : 0);
        return BIRTHPLACES.draw(chance) + century + "%02d".formatted(birth.getYear() % 100) + chance.digits(6);
    }

    /** Tax code of ten digits; the last is the check digit. Legal source: Circular 105/2020/TT-BTC. */
    static String tax(Chance chance) {
        while (true) {
            String nine = (chance.percent(55) ? "16" : "17") + chance.digits(7);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (nine.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    static String mobile(Chance chance) {
        return chance.pick(java.util.List.of(
                        "090", "091", "093", "094", "096", "097", "098", "070", "077", "083", "038", "035"))
                + chance.digits(7);
    }
}
